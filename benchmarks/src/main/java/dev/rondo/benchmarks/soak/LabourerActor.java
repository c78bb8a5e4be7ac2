package dev.rondo.benchmarks.soak;

import dev.rondo.ActorContext;
import dev.rondo.ActorControl;
import dev.rondo.Lifecycle;
import dev.rondo.Spawn;
import java.time.Duration;

/** Passes on what comes from outside, asks, raises mayflies, stashes, sleeps and fails. */
final class LabourerActor implements Labourer {

  private static final Duration BETWEEN_TICKS = Duration.ofMillis(20);
  private static final int FLUTTERS = 10;

  private static final int EACH_STASHED = 4;
  private static final long STEPS_APART = 1_009;

  // Which messages from outside bring about what, in each so many.
  private static final int EACH_FAILING = 500;
  private static final int EACH_PASSED_ON = 4;
  private static final int EACH_ASKING = 16;
  private static final int EACH_RAISING = 64;
  private static final int EACH_SLEEPING = 16_384;

  private final ActorContext<LabourerRef> context;
  private final Ledger ledger;
  private final Town town;
  private final int life;
  private int ticks;

  LabourerActor(ActorContext<LabourerRef> context, Ledger ledger, Town town) {
    this.context = context;
    this.ledger = ledger;
    this.town = town;
    this.life = ledger.beginLife();
    context
        .timers()
        .fixedDelay(
            "tick",
            BETWEEN_TICKS,
            self -> {
              self.tick(life);
              town.sent();
            });
  }

  @Override
  public void work(int sender, long count) {
    town.handled();
    ledger.take(sender, count);
    if (context.stashSize() > 0) {
      context.unstashAll();
    }
    if (town.isLabourer(sender)) {
      return;
    }
    // Or all would do the same at the same time.
    long phase = count + ledger.number() * STEPS_APART;
    int other = (int) ((count * 7 + sender) % Town.LABOURERS);
    if (phase % EACH_PASSED_ON == 0) {
      town.labourer(other).work(ledger.number(), ledger.nextTo(other));
      town.sent();
    }
    if (phase % EACH_ASKING == 1) {
      ask(other, count);
    }
    if (phase % EACH_RAISING == 2) {
      raiseMayfly();
    }
    if (phase % EACH_SLEEPING == 3) {
      sleep();
    }
    if (phase % EACH_FAILING == 0) {
      throw new Bug();
    }
  }

  private void ask(int other, long count) {
    town.labourer(other)
        .weigh(count)
        .whenComplete(
            (reply, failure) -> {
              ledger.checkLife(life);
              if (failure == null) {
                town.check(reply == count, () -> reply + " for the answer to " + count);
                town.replied();
              }
            });
    town.sent();
  }

  private void raiseMayfly() {
    MayflyRef mayfly =
        context.spawnWith(
            MayflyRef.CONTRACT, null, child -> new Fluttering(town), Spawn.defaults());
    context.watch(mayfly, ref -> ledger.checkLife(life));
    for (int i = 1; i <= FLUTTERS; i++) {
      mayfly.flutter(i);
      town.sent();
    }
    ActorControl.of(mayfly).stop();
  }

  /** As handlers should not, and do. */
  private static void sleep() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new Bug();
    }
  }

  @Override
  public long weigh(long number) {
    town.handled();
    return number;
  }

  @Override
  public void tick(int ofLife) {
    ledger.checkLife(ofLife);
    if (++ticks % EACH_STASHED == 0 && context.stashSize() == 0) {
      throw context.stash(); // The next comes when this has been handled.
    }
    town.handled();
  }

  @Override
  public void look() {
    town.handled();
  }

  /** Without a stack: what is tried is what follows. */
  private static final class Bug extends RuntimeException {
    private static final long serialVersionUID = 1;

    Bug() {
      super("a handler's bug", null, false, false);
    }
  }

  private static final class Fluttering implements Mayfly, Lifecycle {
    private final Town town;
    private int count;

    Fluttering(Town town) {
      this.town = town;
      town.raised();
    }

    @Override
    public void flutter(int number) {
      town.handled();
      town.check(number == ++count, () -> "a mayfly got " + number + " as its " + count);
    }

    @Override
    public void onStop() {
      town.ended();
    }
  }
}
