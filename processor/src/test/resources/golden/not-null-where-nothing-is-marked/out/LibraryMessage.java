package library;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;

/** The messages of {@link Library}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface LibraryMessage extends Message {
  /** A call of {@link Library#lend(String, String)}. */
  record Lend(@NotNull String title, String reader) implements LibraryMessage {
    @Override
    public String toString() {
      return "lend(" + title + ", " + reader + ")";
    }
  }

  /** A call of {@link Library#find(String, List)}. */
  record Find(@NonNull String title, @NotNull List<String> shelves)
      implements LibraryMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "find(" + title + ", " + shelves + ")";
    }
  }
}
