package library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import java.util.List;

public class Scenario implements Runnable {

  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("library")) {
      LibraryRef library = system.spawn(LibraryRef.CONTRACT, LibraryActor::new);
      assertRefused("title", () -> library.lend(null, "Ann"));
      assertRefused("title", () -> library.find(null, List.of()));
      assertRefused("shelves", () -> library.find("Emma", null));
      library.lend("Emma", null);
      assertThat(library.find("Emma", List.of("A")).join()).isEqualTo("[A] Emma: null");
    }
  }

  private static void assertRefused(String parameter, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(NullPointerException.class).hasMessage(parameter);
  }

  private static final class LibraryActor implements Library {
    private String lent = "";

    @Override
    public void lend(String title, String reader) {
      lent += title + ": " + reader;
    }

    @Override
    public String find(String title, List<String> shelves) {
      return shelves + " " + lent;
    }
  }
}
