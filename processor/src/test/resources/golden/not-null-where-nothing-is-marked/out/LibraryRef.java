package library;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;

/** Reference to an actor that serves {@link Library}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface LibraryRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Library, LibraryRef> CONTRACT = LibraryDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Library, LibraryRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Library#lend(String, String)}. */
  void lend(@NotNull String title, String reader);

  /** Asks {@link Library#find(String, List)}. */
  Ask<String> find(@NonNull String title, @NotNull List<String> shelves);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  LibraryRef within(Duration timeout);
}
