package search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rondo.ActorSystem;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CountDownLatch isReleased = new CountDownLatch(1);
    try (ActorSystem system = ActorSystem.create("search")) {
      SearchRef search = system.spawn(SearchRef.CONTRACT, () -> new Index(isReleased));
      search.index("one two");
      assertThat(search.count("two").join()).isEqualTo(1);
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> search.best("").orThrow(IOException.class));
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> search.best("?").orThrow(IllegalArgumentException.class));

      // Answered only after its 30 ms are over; that of best has not come by then.
      CompletableFuture<Throwable> late = new CompletableFuture<>();
      search.suggest("o").whenComplete((reply, failure) -> late.complete(failure));
      var best = search.best("o");
      assertThat(late.join()).isNotNull();
      isReleased.countDown();
      assertThat(best.join()).isEqualTo("one two");
    }
  }

  private static final class Index implements Search {
    private final CountDownLatch isReleased;
    private String text = "";

    Index(CountDownLatch isReleased) {
      this.isReleased = isReleased;
    }

    @Override
    public void index(String more) {
      text += more;
    }

    @Override
    public int count(String word) {
      return text.split(word, -1).length - 1;
    }

    @Override
    public String suggest(String prefix) {
      try {
        isReleased.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return prefix;
    }

    @Override
    public String best(String prefix) throws IOException, TimeoutException {
      if (prefix.isEmpty()) {
        throw new IOException("nothing to look for");
      }
      if (prefix.equals("?")) {
        throw new IllegalArgumentException(prefix);
      }
      return text;
    }
  }
}
