package dev.rondo.benchmarks.memory;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.contract.Echo;
import dev.rondo.benchmarks.contract.EchoRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Bytes of heap for each actor that lives and waits, over the user's own object: what is in use
 * after a collection with many of them, each of which has answered once, less the same without.
 * Names count as the actor's. No benchmark of JMH's, since it measures no time.
 */
public final class IdleActors {

  private static final int WAVE = 4096;

  private IdleActors() {}

  /** Prints the figures for as many actors as the argument says, a million if there is none. */
  public static void main(String[] args) {
    int actors = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
    for (boolean isNamed : new boolean[] {false, true}) {
      String kind = isNamed ? "named" : "unnamed";
      double bytes = bytesPerActor(actors, isNamed);
      System.out.printf(Locale.ROOT, "%,d %s actors alive: %.1f bytes each%n", actors, kind, bytes);
    }
  }

  /** Bytes for each of so many actors. */
  public static double bytesPerActor(int actors, boolean isNamed) {
    try (ActorSystem system =
        ActorSystem.builder("memory")
            .dispatcher(Dispatchers.sharded(1))
            .askTimeout(Duration.ofMinutes(1))
            .create()) {
      EchoRef[] refs = new EchoRef[actors];
      spawn(system, refs, 0, Math.min(actors, WAVE), isNamed); // Classes, and chunks of lanes.
      askAll(refs, Math.min(actors, WAVE));
      long before = Heap.usedBytes();
      spawn(system, refs, Math.min(actors, WAVE), actors, isNamed);
      askAll(refs, actors);
      return (double) (Heap.usedBytes() - before) / (actors - WAVE) - behaviorBytes();
    }
  }

  private static void spawn(ActorSystem system, EchoRef[] refs, int from, int to, boolean isNamed) {
    for (int i = from; i < to; i++) {
      refs[i] =
          isNamed
              ? system.spawn(EchoRef.CONTRACT, "account-" + i, Answer::new)
              : system.spawn(EchoRef.CONTRACT, Answer::new);
    }
  }

  private static void askAll(EchoRef[] refs, int count) {
    for (int from = 0; from < count; from += WAVE) {
      CompletableFuture<?>[] answers =
          Arrays.stream(refs, from, Math.min(from + WAVE, count))
              .map(ref -> ref.echo(1).toCompletableFuture())
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(answers).join();
    }
  }

  private static double behaviorBytes() {
    int count = 100_000;
    Object[] behaviors = new Object[count];
    long before = Heap.usedBytes();
    Arrays.setAll(behaviors, i -> new Answer());
    double bytes = (double) (Heap.usedBytes() - before) / count;
    return behaviors[count - 1] == null ? 0 : bytes;
  }

  private static final class Answer implements Echo {
    @Override
    public long echo(long value) {
      return value;
    }
  }
}
