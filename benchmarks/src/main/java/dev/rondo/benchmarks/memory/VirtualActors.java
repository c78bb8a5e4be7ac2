package dev.rondo.benchmarks.memory;

import dev.rondo.ActorSystem;
import dev.rondo.Lifecycle;
import dev.rondo.benchmarks.contract.Echo;
import dev.rondo.benchmarks.contract.EchoRef;
import dev.rondo.entity.Entities;
import dev.rondo.entity.EntityOptions;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Asks a million entities, of which ten thousand may be alive at a time, again and again; their
 * owner keeps a number for each. Prints what is in use of the heap after each round, over what was
 * before the first, and how long an ask took. No benchmark of JMH's, since what it shows is that
 * memory does not grow.
 */
public final class VirtualActors {

  private static final int ALIVE = 10_000;
  private static final int UNDER_WAY = 1_000;
  private static final int ROUNDS = 3;

  private final int entities;
  private final AtomicLongArray owned;
  private final AtomicInteger alive = new AtomicInteger();
  private final AtomicInteger mostAlive = new AtomicInteger();

  private VirtualActors(int entities) {
    this.entities = entities;
    this.owned = new AtomicLongArray(entities);
  }

  /** Prints the figures for as many entities as the argument says, a million if there is none. */
  public static void main(String[] args) throws InterruptedException {
    new VirtualActors(args.length == 0 ? 1_000_000 : Integer.parseInt(args[0])).run();
  }

  private void run() throws InterruptedException {
    try (ActorSystem system =
        ActorSystem.builder("memory").askTimeout(Duration.ofMinutes(1)).create()) {
      Entities<EchoRef> accounts =
          Entities.create(
              system,
              EchoRef.CONTRACT,
              (id, context) -> new Account(Integer.parseInt(id)),
              EntityOptions.defaults().atMost(ALIVE).neverIdle());
      long before = Heap.usedBytes();
      for (int round = 1; round <= ROUNDS; round++) {
        long start = System.nanoTime();
        askAll(accounts);
        long nanos = (System.nanoTime() - start) / entities;
        System.out.printf(
            Locale.ROOT,
            "round %d: %,d entities asked, %,d ns each; most alive %,d; %.1f MB in use%n",
            round,
            entities,
            nanos,
            mostAlive.get(),
            (Heap.usedBytes() - before) / 1e6);
      }
    }
    long total = 0;
    for (int i = 0; i < entities; i++) {
      total += owned.get(i);
    }
    System.out.printf(Locale.ROOT, "their owner has counted %,d messages%n", total);
  }

  private void askAll(Entities<EchoRef> accounts) throws InterruptedException {
    Semaphore room = new Semaphore(UNDER_WAY);
    for (int i = 0; i < entities; i++) {
      room.acquire();
      accounts
          .ref(Integer.toString(i))
          .echo(i)
          .whenComplete(
              (reply, failure) -> {
                room.release();
              });
    }
    room.acquire(UNDER_WAY);
  }

  /** Knows how often it was asked as long as it lives; its owner always. */
  private final class Account implements Echo, Lifecycle {
    private final int number;
    private long asked;

    Account(int number) {
      this.number = number;
      this.asked = owned.get(number);
      mostAlive.accumulateAndGet(alive.incrementAndGet(), Math::max);
    }

    @Override
    public long echo(long value) {
      asked++;
      return value;
    }

    @Override
    public void onStop() {
      owned.set(number, asked);
      alive.decrementAndGet();
    }
  }
}
