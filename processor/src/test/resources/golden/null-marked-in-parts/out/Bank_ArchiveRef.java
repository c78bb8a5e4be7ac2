package bank;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reference to an actor that serves {@link Bank.Archive}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface Bank_ArchiveRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Bank.Archive, Bank_ArchiveRef> CONTRACT = Bank_ArchiveDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Bank.Archive, Bank_ArchiveRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Bank.Archive#put(String)}. */
  @NullMarked
  void put(String text);

  /** Tells {@link Bank.Archive#find(String)}. */
  void find(String text);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  Bank_ArchiveRef within(Duration timeout);
}
