package dev.rondo.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;

/** Contracts of five messages, as a program has them, each with the record that it mentions. */
final class ContractSources {

  /** The messages of one contract. */
  static final int MESSAGES = 5;

  private ContractSources() {}

  /** So many contracts, fifty to a package and five to a chain: each knows the next one's ref. */
  static List<MemorySource> of(int contracts) {
    List<MemorySource> sources = new ArrayList<>();
    for (int i = 0; i < contracts; i++) {
      String place = "app.part" + i / 50;
      String next = i % 5 == 4 || i + 1 == contracts ? "String" : "Account" + (i + 1) + "Ref";
      sources.add(
          new MemorySource(
              place + ".Account" + i,
              """
              package %1$s;

              import dev.rondo.annotation.ActorContract;
              import java.util.concurrent.CompletionStage;

              @ActorContract
              public interface Account%2$d {
                void deposit(long cents, String text);

                void transfer(%3$s target, long cents);

                Receipt%2$d withdraw(long cents);

                CompletionStage<Long> settle(Receipt%2$d receipt, boolean isFinal);

                long balance();
              }
              """
                  .formatted(place, i, next)));
      sources.add(
          new MemorySource(
              place + ".Receipt" + i,
              """
              package %1$s;

              public record Receipt%2$d(String text, long cents, java.time.Instant time) {}
              """
                  .formatted(place, i)));
    }
    return sources;
  }
}
