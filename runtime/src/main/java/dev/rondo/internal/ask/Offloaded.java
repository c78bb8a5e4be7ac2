package dev.rondo.internal.ask;

import dev.rondo.internal.control.ControlMessage;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work of an actor that runs on a thread where it may block, and the control message that carries
 * its result home.
 *
 * <p>It ends once, by its return, by what it throws, or by being cancelled, whichever comes first;
 * that is the affair of {@link FutureTask}. It comes home in any case, to be counted. When somebody
 * else completes this stage, nobody waits for the work any more, so it is cancelled.
 */
public final class Offloaded<T extends @Nullable Object> extends Stage<T>
    implements ControlMessage {

  private final Asker asker;
  private final Origin origin;
  private final FutureTask<T> work;
  private final Consumer<? super Offloaded<?>> atHome;
  private @Nullable ControlMessage next;

  /** What runs, and can be failed without being run. */
  private final class Work extends FutureTask<T> {
    @SuppressWarnings("unchecked") // A callable only returns.
    Work(Callable<? extends T> callable) {
      super((Callable<T>) callable);
    }

    @Override
    protected void done() {
      ended();
    }

    void fail(Throwable thrown) {
      setException(thrown);
    }
  }

  /**
   * Makes some that does not run yet.
   *
   * @param atHome told on the actor's loop when it has ended
   */
  public Offloaded(
      Asker asker, Callable<? extends T> callable, Consumer<? super Offloaded<?>> atHome) {
    super(asker);
    this.asker = asker;
    this.origin = asker.originOf("work offloaded by " + asker);
    this.work = new Work(callable);
    this.atHome = atHome;
  }

  /** Runs it, unless it was cancelled. The thread on which it may block. */
  public void work() {
    work.run();
  }

  /** Has it end without being run, or stops it with an interrupt. Any thread. */
  public void cancelWork() {
    work.cancel(true);
  }

  /** Has it fail instead of being run. Any thread. */
  public void refuse(RuntimeException reason) {
    ((Work) work).fail(reason);
  }

  /** Whether it has nothing left to do. Any thread. */
  public boolean isOver() {
    return work.isDone();
  }

  private void ended() {
    if (asker.mayWait()) {
      completeWithOutcome();
    }
    asker.post(this);
  }

  /** Completes it in the actor's turn; the control message's part. */
  @Override
  public void run() {
    atHome.accept(this);
    if (asker.hasEnded()) {
      completeWithOutcome(); // Who else waits for it shall not wait for ever.
    } else if (!asker.mayWait()) {
      asker.runTurn(origin, this::completeWithOutcome);
    }
  }

  /** The actor's loop has ended, and no turn will come. */
  @Override
  public void refused() {
    completeWithOutcome();
  }

  private void completeWithOutcome() {
    try {
      complete(work.get());
    } catch (ExecutionException failed) {
      endWith(failed.getCause());
    } catch (CancellationException cancelled) {
      endWith(cancelled);
    } catch (InterruptedException e) {
      throw new IllegalStateException(this + " has not ended", e);
    }
  }

  @Override
  void completedByCall() {
    cancelWork();
  }

  @Override
  protected boolean completesElsewhere() {
    return asker.mayWait();
  }

  @Override
  public Origin origin() {
    return origin;
  }

  /** Whose work it is, for people. */
  @Override
  public String toString() {
    return origin.toString();
  }

  @Override
  public @Nullable ControlMessage next() {
    return next;
  }

  @Override
  public void linkTo(@Nullable ControlMessage following) {
    next = following;
  }
}
