package dev.rondo.internal.loop;

import org.jspecify.annotations.Nullable;

/**
 * The thread of an event loop. A subclass, so that the sender of a message finds its loop by a
 * field and not by a thread-local.
 */
public final class LoopThread extends Thread {

  private final EventLoop home;

  /**
   * Null once another thread runs the loop. Plain: who sees that too late finds out later, see
   * {@link Tenure}.
   */
  private @Nullable EventLoop loop;

  LoopThread(EventLoop loop, String name, Runnable body) {
    super(body, name);
    this.home = loop;
    this.loop = loop;
  }

  /**
   * The loop that this thread runs. This thread only.
   *
   * @throws dev.rondo.ActorReplacedException if another thread runs it by now
   */
  public EventLoop loop() {
    EventLoop own = loop;
    if (own == null) {
      throw home.succession().replaced();
    }
    return own;
  }

  /** Takes notice that another thread runs its loop. That thread. */
  void endTenure() {
    loop = null;
  }
}
