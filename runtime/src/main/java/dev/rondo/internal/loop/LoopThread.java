package dev.rondo.internal.loop;

/**
 * The thread of an event loop. A subclass, so that the sender of a message finds its loop by a
 * field and not by a thread-local.
 */
public final class LoopThread extends Thread {

  private final EventLoop loop;

  LoopThread(EventLoop loop, String name) {
    super(loop.body(), name);
    this.loop = loop;
  }

  /** The loop that this thread runs. */
  public EventLoop loop() {
    return loop;
  }
}
