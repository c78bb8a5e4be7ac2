package dev.rondo.benchmarks.confinement;

import dev.rondo.benchmarks.contract.EchoRef;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts in a plain field, from what is chained to its asks. */
final class SurveyorActor implements Surveyor {

  private final List<EchoRef> asked;
  private int count;

  SurveyorActor(List<EchoRef> asked) {
    this.asked = asked;
  }

  @Override
  public CompletionStage<Integer> survey(int asks) {
    CompletableFuture<Integer> result = new CompletableFuture<>();
    AtomicInteger open = new AtomicInteger(asks); // Only to know the end, here as with Pekko.
    count = 0;
    for (int i = 0; i < asks; i++) {
      asked
          .get(i % asked.size())
          .echo(i)
          .thenAccept(
              reply -> {
                count++;
                if (open.decrementAndGet() == 0) {
                  result.complete(count);
                }
              });
    }
    return result;
  }
}
