package dev.rondo.internal.ask;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waits for the replies of all stages, or the first failure. */
public final class AllReplies<T extends @Nullable Object> extends FanOut<T, List<T>> {

  private final int count;
  private int missing;
  private @Nullable T[] replies;

  /** Makes one for so many stages. */
  @SuppressWarnings("unchecked") // It holds only replies, and is seen as a list of them.
  public AllReplies(int count) {
    this.count = count;
    this.missing = count;
    this.replies = (T[]) new Object[count];
  }

  @Override
  @Nullable Decision<List<T>> replied(int index, T reply) {
    replies[index] = reply;
    missing--;
    return begun();
  }

  @Override
  @Nullable Decision<List<T>> begun() {
    return missing > 0
        ? null
        : Decision.succeed(Collections.unmodifiableList(Arrays.asList(replies)));
  }

  @Override
  Decision<List<T>> failed(int index, Throwable failure) {
    return Decision.fail(failure);
  }

  @Override
  @SuppressWarnings("unchecked")
  void forget() {
    replies = (T[]) new Object[0];
  }

  @Override
  public String toString() {
    return "all of " + count + " asks";
  }
}
