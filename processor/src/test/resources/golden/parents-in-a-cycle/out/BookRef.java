package ledger;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Book}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface BookRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Book, BookRef> CONTRACT = BookDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Book, BookRef> contract() {
    return CONTRACT;
  }

  /** Asks {@link Book#total()}. */
  Ask<Long> total();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  BookRef within(Duration timeout);
}
