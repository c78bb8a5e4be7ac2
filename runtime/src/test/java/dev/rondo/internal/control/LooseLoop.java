package dev.rondo.internal.control;

import org.jspecify.annotations.Nullable;

/** A loop that has control messages only, and runs when it is told to. */
public class LooseLoop implements ControlledLoop {

  final ControlInbox inbox = new ControlInbox();
  final ControlRounds rounds = new ControlRounds();
  private final ControlQueue tokens = new ControlQueue();
  private @Nullable Thread runner;

  /** Makes a loop without actors. */
  public LooseLoop() {}

  /** Does what a loop does in a step of its turn. The loop only. */
  public final void run() {
    asLoop(
        () -> {
          inbox.drainTo(tokens);
          takeTokens();
        });
  }

  /** The same as the loop ends. */
  public final void end() {
    asLoop(
        () -> {
          inbox.closeInto(tokens);
          takeTokens();
        });
  }

  private void takeTokens() {
    for (ControlMessage token = tokens.poll(); token != null; token = tokens.poll()) {
      token.run();
    }
    run(rounds, Integer.MAX_VALUE);
  }

  /** Gives so many rounds, or as many as are wanted. Returns how many that were. */
  static int run(ControlRounds rounds, int limit) {
    int count = 0;
    while (count < limit && rounds.runOne(false)) {
      count++;
    }
    return count;
  }

  /** Does that as the loop itself. */
  public final void asLoop(Runnable task) {
    Thread before = runner;
    runner = Thread.currentThread();
    try {
      task.run();
    } finally {
      runner = before;
    }
  }

  @Override
  public final boolean isCurrent() {
    return runner == Thread.currentThread();
  }

  @Override
  public boolean placeToken(ControlledCell token) {
    return inbox.push(token);
  }

  @Override
  public final void wake() {}

  @Override
  public final ControlRounds rounds() {
    return rounds;
  }
}
