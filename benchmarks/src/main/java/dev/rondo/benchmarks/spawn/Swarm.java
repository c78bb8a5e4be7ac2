package dev.rondo.benchmarks.spawn;

import dev.rondo.ActorContext;
import dev.rondo.Spawn;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.BurstsActor;
import dev.rondo.benchmarks.contract.BurstsRef;
import dev.rondo.benchmarks.contract.Mayfly;
import dev.rondo.benchmarks.contract.MayflyRef;

/** Spawns children, a burst at a time, and tells each of them one thing. */
final class Swarm extends BurstsActor {

  private final ActorContext<BurstsRef> context;
  private final Tally tally;

  Swarm(ActorContext<BurstsRef> context, Tally tally) {
    super(context.self());
    this.context = context;
    this.tally = tally;
  }

  @Override
  protected void sendBurst() {
    for (int i = 0; i < BenchmarkDefaults.BURST; i++) {
      MayflyRef child =
          context.spawnWith(
              MayflyRef.CONTRACT, null, own -> new OneDay(own, tally), Spawn.defaults());
      child.live(1);
    }
  }

  /** The children share the tally, which is no message: they run on one thread. */
  private record OneDay(ActorContext<MayflyRef> context, Tally tally) implements Mayfly {

    @Override
    public void live(long value) {
      tally.add(value);
      context.stop();
    }
  }
}
