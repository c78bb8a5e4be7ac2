package dev.rondo.benchmarks.sharing;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.CruncherRef;
import dev.rondo.benchmarks.contract.FibRef;
import dev.rondo.benchmarks.contract.LinkRef;
import dev.rondo.benchmarks.contract.QueensRef;
import dev.rondo.dispatch.Dispatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.TearDown;

/** Chains of messages, and work that is to be divided, in the actors of a system. */
public abstract class SharingDefaults extends BenchmarkDefaults {

  /** Passes of the token in one invocation. */
  static final int HOPS = 1 << 17;

  /** The same beside actors that compute. */
  static final int HOPS_BESIDE_WORK = 100;

  private static final int RING = 100;

  private ActorSystem system;
  private List<LinkRef> pair;
  private List<LinkRef> ring;
  private List<CruncherRef> crunchers;
  private volatile CountDownLatch down = new CountDownLatch(0);
  private volatile CountDownLatch crunched = new CountDownLatch(0);
  private volatile boolean goesOn = true;

  /** For subclasses. */
  protected SharingDefaults() {}

  /**
   * Starts the actors: those of a chain each on the next loop in turn, those that compute on one.
   */
  final void start(Dispatcher dispatcher) {
    system = ActorSystem.builder("benchmark").dispatcher(dispatcher).create();
    pair = chain(2);
    ring = chain(RING);
    crunchers = IntStream.range(0, Work.CRUNCHERS).mapToObj(i -> cruncher()).toList();
    age();
  }

  /** Ends them. */
  @TearDown
  public final void close() {
    system.close();
  }

  private List<LinkRef> chain(int length) {
    List<LinkRef> links = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      links.add(system.spawn(LinkRef.CONTRACT, () -> new LinkActor(() -> goesOn, () -> down)));
    }
    for (int i = 0; i < length; i++) {
      links.get(i).join(links.get((i + 1) % length));
    }
    return links;
  }

  private CruncherRef cruncher() {
    return system.spawnWith(
        CruncherRef.CONTRACT,
        null,
        context -> new CruncherActor(context, () -> goesOn, () -> crunched),
        Spawn.defaults().key("one loop"));
  }

  private void pass(List<LinkRef> links, long hops) {
    down = new CountDownLatch(1);
    links.get(0).token(hops);
    await(down);
  }

  private void beginToCrunch(int pieces) {
    crunched = new CountDownLatch(Work.CRUNCHERS);
    crunchers.forEach(cruncher -> cruncher.crunch(pieces));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** A ball between two actors; a hit. */
  @Benchmark
  @OperationsPerInvocation(HOPS)
  public void pingPong() {
    pass(pair, HOPS);
  }

  /** A token in a ring of 100 actors; a pass. */
  @Benchmark
  @OperationsPerInvocation(HOPS)
  public void ring() {
    pass(ring, HOPS);
  }

  /** A ball between two actors beside 60 that compute; a hit. */
  @Benchmark
  @OperationsPerInvocation(HOPS_BESIDE_WORK)
  public void pingPongBesideWork() {
    goesOn = true;
    beginToCrunch(Integer.MAX_VALUE);
    pass(pair, HOPS_BESIDE_WORK);
    goesOn = false;
    await(crunched);
    goesOn = true;
  }

  /** 60 actors that compute, piece by piece. */
  final void crunch() {
    beginToCrunch(Work.PIECES);
    await(crunched);
  }

  /** The same beside two that play a ball. */
  final void crunchBesidePingPong() {
    down = new CountDownLatch(1);
    pair.get(0).token(Long.MAX_VALUE);
    crunch();
    goesOn = false;
    await(down);
    goesOn = true;
  }

  final long fib() {
    CompletableFuture<Long> result = new CompletableFuture<>();
    system
        .spawnWith(
            FibRef.CONTRACT,
            null,
            context -> new FibActor(context, result::complete),
            Spawn.defaults())
        .compute(Work.FIB);
    return result.join();
  }

  final long queens() {
    CompletableFuture<Long> result = new CompletableFuture<>();
    system
        .spawnWith(
            QueensRef.CONTRACT,
            null,
            context -> new QueensActor(context, result::complete),
            Spawn.defaults())
        .place(0, 0, 0, 0);
    return result.join();
  }
}
