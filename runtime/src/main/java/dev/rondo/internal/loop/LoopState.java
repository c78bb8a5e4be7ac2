package dev.rondo.internal.loop;

import org.jspecify.annotations.Nullable;

/**
 * What a loop says of itself when it is to end.
 *
 * @param isIdle whether nothing waits, is on its way to other loops, or is owed
 * @param asksBegun how many asks its actors have made, less those of its actors that have ended;
 *     the sum of all loops counts, since an actor may end one on another loop
 * @param activity counts what it has done so far
 * @param actors how many live on it
 */
record LoopState(boolean isIdle, int asksBegun, long activity, int actors) {

  /**
   * By hand, since the JDK's own for records is made by {@code ObjectMethods}, which keeps types of
   * the last record compared: so a closed system's class loader would stay (seen with JDK 17).
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LoopState state
        && isIdle == state.isIdle
        && asksBegun == state.asksBegun
        && activity == state.activity
        && actors == state.actors;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(activity);
  }
}
