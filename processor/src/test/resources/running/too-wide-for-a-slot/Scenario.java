package wide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.Message;
import java.util.concurrent.CompletableFuture;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<Message> deadLetter = new CompletableFuture<>();
    try (ActorSystem system =
        ActorSystem.builder("wide")
            .onDeadLetter(letter -> deadLetter.complete(letter.message()))
            .create()) {
      WideRef wide = system.spawn(WideRef.CONTRACT, Joiner::new);
      wide.fits(1, 2, 3, 4, "e", "f", "g", "h");
      wide.fiveWords(5, 6, 7, 8, 9);
      assertThat(wide.fiveRefs("m", "s", "h", "h_", new Wide_Box<>(10L)).join())
          .isEqualTo("1234efgh 56789 mshh_10");
      system.close();
      wide.fiveWords(1, 2, 3, 4, 5);
      assertThat(deadLetter.join()).hasToString("fiveWords(1, 2, 3, 4, 5)");
    }
  }

  private static final class Joiner implements Wide {
    private String seen = "";

    @Override
    public void fits(long a, long b, long c, long d, String e, String f, String g, String h) {
      seen += "" + a + b + c + d + e + f + g + h;
    }

    @Override
    public void fiveWords(int a, int b, int c, int d, int e) {
      seen += " " + a + b + c + d + e;
    }

    @Override
    public String fiveRefs(
        String message, String slot, String hashCode, String hashCode_, Wide_Box<Long> box) {
      return seen + " " + message + slot + hashCode + hashCode_ + box.content();
    }

    @Override
    public void manyParametersWithLongNames(
        String first, String second, String third, String fourth, int fifth) {}
  }
}
