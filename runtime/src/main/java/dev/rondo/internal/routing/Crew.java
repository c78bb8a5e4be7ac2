package dev.rondo.internal.routing;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.Spawn;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.loop.Loops;
import dev.rondo.internal.time.FixedDeadline;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The actors of a pool: as many as are wanted. One that stops by itself is replaced; those that are
 * too many are taken out of the router first, and stop when they have handled what they were sent.
 *
 * <p>Any thread. What is to be done is decided under the lock, and done without it.
 */
public final class Crew<B, R extends ActorRef> {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.routing");

  /** Who stops sooner than that has come to nothing. */
  private static final long SHORT_LIFE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  /** The pause doubles ten times: to some ten seconds. */
  private static final int MOST_DOUBLINGS = 10;

  private final ActorSystem system;
  private final Loops loops;
  private final Contract<B, R> contract;
  private final String name;
  private final Function<? super ActorContext<R>, ? extends B> factory;
  private final Spawn options;
  private final RouterCell router;

  /** When each was spawned. Under the lock, as all that follows. */
  private final Map<Cell, Long> births = new HashMap<>();

  private int wanted;

  /** How many there are, those included that are about to be. */
  private int count;

  private long numbers;
  private int shortLives;
  private boolean isStopped;

  /** Makes one of nobody, whose router sends nothing yet. */
  public Crew(
      ActorSystem system,
      Contract<B, R> contract,
      String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options,
      RouterCell router) {
    this.system = system;
    this.loops = SystemAccess.loopsOf(system);
    this.contract = contract;
    this.name = name;
    this.factory = factory;
    this.options = options;
    this.router = router;
    router.whenStopped(this::stoppedItself);
  }

  /** The router in front of them. */
  public RouterCell router() {
    return router;
  }

  /**
   * Has there be so many. When this returns, those have joined that were missing.
   *
   * @throws IllegalArgumentException if the number is not positive
   * @throws IllegalStateException if this was stopped, or the system is closed
   */
  public void resize(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a pool of " + size + " does nothing; stop it instead");
    }
    synchronized (this) {
      if (isStopped) {
        throw new IllegalStateException(router.path() + " was stopped");
      }
      wanted = size;
    }
    fill();
    letGo(surplus());
  }

  private void fill() {
    for (long number = next(); number > 0; number = next()) {
      spawn(number);
    }
  }

  /** The number of one that is missing, which counts from now on; 0 if none is. */
  private synchronized long next() {
    if (isStopped || count >= wanted) {
      return 0;
    }
    count++;
    return ++numbers;
  }

  private void spawn(long number) {
    R ref;
    try {
      ref = system.spawnWith(contract, name + "-" + number, factory, options);
    } catch (RuntimeException unspawned) {
      giveUpOne();
      throw unspawned;
    }
    GeneratedRef member = Members.direct(ref);
    long birth = now(); // A simulation may step in, which it must not under the lock.
    synchronized (this) {
      births.put(member.cell, birth);
    }
    try {
      router.join(ref);
    } catch (RuntimeException refused) { // Such as that it was stopped meanwhile.
      giveUpOne();
      Drain.stop((ActorCell<?, ?>) member.cell);
      throw refused;
    }
    if (hasStopped()) { // Perhaps too late to have been seen there.
      Drain.stop((ActorCell<?, ?>) member.cell);
    }
    letGo(surplus());
  }

  private synchronized boolean hasStopped() {
    return isStopped;
  }

  private synchronized void giveUpOne() {
    count--;
  }

  /** Those that are too many, which count no more. */
  private List<GeneratedRef> surplus() {
    List<GeneratedRef> tooMany = new ArrayList<>();
    GeneratedRef[] all = router.members.all();
    synchronized (this) {
      for (int i = all.length - 1; i >= 0 && count > wanted; i--) {
        if (births.remove(all[i].cell) != null) {
          tooMany.add(all[i]);
          count--;
        }
      }
    }
    return tooMany;
  }

  private void letGo(List<GeneratedRef> those) {
    for (GeneratedRef member : those) {
      router.leave(member);
      Drain.stop((ActorCell<?, ?>) member.cell);
    }
  }

  /**
   * Stops them all, when they have handled what they were sent.
   *
   * @return completes when they have stopped
   */
  public CompletionStage<Void> stop() {
    synchronized (this) {
      isStopped = true;
    }
    GeneratedRef[] all = router.members.all();
    router.end();
    List<CompletionStage<Void>> ends = new ArrayList<>();
    for (GeneratedRef member : all) {
      ActorCell<?, ?> actor = (ActorCell<?, ?>) member.cell;
      ends.add(actor.whenStopped());
      Drain.stop(actor);
    }
    return RouteCell.allOf(ends);
  }

  // Those that stop by themselves.

  private void stoppedItself(GeneratedRef member) {
    if (loops.isClosedToOthers()) {
      return; // They all stop.
    }
    long pause = pauseAfter(member, now());
    if (pause == 0) {
      replace();
    } else if (pause > 0) {
      loops.surroundings().ticker().register(new Pause(now() + pause));
    }
  }

  /** How long to wait before another one takes its place; negative if none does. */
  private synchronized long pauseAfter(GeneratedRef member, long now) {
    Long birth = births.remove(member.cell);
    if (birth == null || isStopped) {
      return -1;
    }
    count--;
    boolean isShort = now - birth < SHORT_LIFE_NANOS;
    shortLives = isShort ? Math.min(shortLives + 1, MOST_DOUBLINGS + 1) : 0;
    return isShort ? FIRST_PAUSE_NANOS << (shortLives - 1) : 0;
  }

  private void replace() {
    try {
      fill();
    } catch (RuntimeException unspawned) {
      if (!loops.isClosedToOthers()) {
        GuardedLog.error(LOG, "an actor of " + router.path() + " was not replaced", unspawned);
      }
    }
  }

  private long now() {
    return loops.surroundings().platform().nanoTime();
  }

  private final class Pause extends FixedDeadline {

    Pause(long at) {
      super(at);
    }

    @Override
    public void expire() {
      replace();
    }

    @Override
    public boolean isOver() {
      return loops.isClosedToOthers();
    }
  }
}
