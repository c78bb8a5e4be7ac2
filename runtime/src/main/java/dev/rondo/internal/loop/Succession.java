package dev.rondo.internal.loop;

import dev.rondo.ActorReplacedException;
import dev.rondo.ActorStuckException;
import dev.rondo.Contract;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.life.Heartbeat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The threads that run a loop, one after the other: most loops have one, and {@link #tenure} is
 * null. The loop of an actor that is to be replaced when it is stuck has another each time; what
 * such an actor's code calls has to {@link #enter}, and to {@link #leave}.
 *
 * <pre>
 * field         written by                         access
 * tenure        who spawns the first actor, and    volatile
 *               then who takes over
 * isOccupied    who spawns                         under the lock
 * isUnderWay    the ticker, who takes over         volatile
 * threads       the ticker                         plain
 * </pre>
 */
public final class Succession {

  private final EventLoop loop;
  private final Loops loops;
  private final Turn turn;
  private volatile @Nullable Tenure tenure;
  private boolean isOccupied;
  private volatile boolean isUnderWay;
  private int threads = 1;

  Succession(EventLoop loop, Turn turn) {
    this.loop = loop;
    this.loops = loop.loops();
    this.turn = turn;
  }

  /** Whose the loop is, where that may change; else null. Any thread. */
  @Nullable Tenure tenure() {
    return tenure;
  }

  /**
   * Takes notice of an actor that is to be spawned here. Any thread.
   *
   * @throws IllegalArgumentException if it is to be replaced when it is stuck, which cannot be here
   */
  synchronized void admit(Contract<?, ?> contract, @Nullable Heartbeat limit) {
    boolean isFirst = !isOccupied;
    isOccupied = true;
    if (limit == null || !limit.replaces() || tenure != null) {
      return;
    }
    if (!loop.mayBlock() || !isFirst) {
      throw new IllegalArgumentException(
          contract
              + " cannot be spawned with a heartbeat that has it replaced: "
              + loop
              + " runs other actors too, and whatever they need belongs to the thread that would be"
              + " stuck. Spawn it with a dispatcher that is pinned or virtual, or choose REPORT or"
              + " INTERRUPT");
    }
    Tenure first = new Tenure(loop.thread(), loop.surroundings().platform());
    loop.begin(first);
    tenure = first;
  }

  // What the thread does that has the loop.

  /**
   * Begins a call of an actor's code into the runtime. Any thread. Returns what {@link #leave}
   * wants.
   *
   * @throws ActorReplacedException if the caller has lost the loop
   */
  public boolean enter() {
    Tenure mine = tenure;
    if (mine == null) {
      return false;
    }
    if (mine.isOfCaller()) {
      return mine.enter(this);
    }
    EventLoop.ofCaller(); // Throws on a thread that has lost a loop.
    return false;
  }

  /** Ends it. */
  public void leave(boolean hasEntered) {
    if (hasEntered) {
      held().leave();
    }
  }

  /** Begins both steps of an ask of an actor of this loop. */
  public void beginAsk() {
    Tenure mine = tenure;
    if (mine != null) {
      mine.asks(enter());
    }
  }

  /** Ends them. */
  public void endAsk() {
    Tenure mine = tenure;
    if (mine != null) {
      mine.hasAsked();
    }
  }

  private Tenure held() {
    return Objects.requireNonNull(tenure, "a loop that another thread can take over");
  }

  /** Runs code of a replaceable actor, as a turn of it or a part of one. The loop only. */
  public void runHandler(ActorCell<?, ?> cell, @Nullable Origin origin, Handler handler) {
    turn.runHandler(cell, held(), origin, handler);
  }

  /** What is thrown where a thread that has lost the loop calls the runtime. That thread. */
  ActorReplacedException replaced() {
    return new ActorReplacedException(loops.whyAbandoned(Thread.currentThread()));
  }

  // What another thread does that takes the loop over.

  /**
   * Has another thread take over the loop, if that handler still runs by then. The ticker; without
   * effect if one is about to.
   *
   * @throws OutOfMemoryError if there is no thread; then nothing has changed
   */
  void replace(Tenure held, long handler, String why, ActorStuckException stuck) {
    if (isUnderWay) {
      return;
    }
    Thread successor =
        loop.newThread(
            loop.name() + "-" + (threads + 1), () -> takeOver(held, handler, why, stuck));
    isUnderWay = true;
    try {
      loop.surroundings().platform().start(successor);
      threads++;
    } catch (Throwable thrown) {
      isUnderWay = false;
      throw thrown;
    }
  }

  private void takeOver(Tenure held, long handler, String why, ActorStuckException stuck) {
    try {
      Tenure next = new Tenure(Thread.currentThread(), loop.surroundings().platform());
      loops.abandoned(held.thread(), why); // First, since that thread may end at once.
      if (!held.take(handler)) {
        loops.abandonedEnded(held.thread());
        return;
      }
      if (held.thread() instanceof LoopThread last) {
        last.endTenure();
      }
      loop.begin(next);
      tenure = next; // Last: who finds it finds all the rest.
    } finally {
      isUnderWay = false;
    }
    held.thread().interrupt();
    loop.runFrom(() -> turn.goOnAfter(held, stuck));
  }
}
