package dev.rondo.internal.ask;

import org.jspecify.annotations.Nullable;

/**
 * A stage that the runtime completes though it is no actor's answer; like one it is confined to its
 * home.
 */
public final class Promise<T extends @Nullable Object> extends Stage<T> {

  private final Origin origin;
  private final boolean completesElsewhere;

  /** Written before others see this. */
  private @Nullable Runnable whenComplete;

  /**
   * Makes an incomplete stage.
   *
   * @param origin what it comes of
   * @param completesElsewhere whether it comes of nothing that needs a turn of its home
   */
  public Promise(Home home, Origin origin, boolean completesElsewhere) {
    super(home);
    this.origin = origin;
    this.completesElsewhere = completesElsewhere && home.mayWait();
  }

  /** Has that called when it is complete, perhaps more than once. Before others see this. */
  void onComplete(Runnable action) {
    whenComplete = action;
  }

  @Override
  void completedByCall() {
    Runnable action = whenComplete;
    if (action != null) {
      action.run();
    }
  }

  /**
   * Completes it: in its home, or at once where somebody there may block for it. Any thread.
   *
   * @param failure what it fails with, or null
   */
  public void settle(@Nullable T value, @Nullable Throwable failure) {
    settleAtHome(() -> completeWith(value, failure));
  }

  private void completeWith(@Nullable T value, @Nullable Throwable failure) {
    if (failure == null) {
      complete(value);
    } else {
      endWith(failure);
    }
  }

  @Override
  protected boolean completesElsewhere() {
    return completesElsewhere;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public String toString() {
    return origin.toString();
  }
}
