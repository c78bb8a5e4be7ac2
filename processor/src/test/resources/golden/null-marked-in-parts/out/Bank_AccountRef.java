package bank;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reference to an actor that serves {@link Bank.Account}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
@NullMarked
interface Bank_AccountRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Bank.Account, Bank_AccountRef> CONTRACT = Bank_AccountDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Bank.Account, Bank_AccountRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Bank.Account#open(String, String)}. */
  void open(String owner, @Nullable String remark);

  /** Tells {@link Bank.Account#close(String)}. */
  @NullUnmarked
  void close(String reason);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  Bank_AccountRef within(Duration timeout);
}
