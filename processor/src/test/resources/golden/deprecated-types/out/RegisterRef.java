package old;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Register}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface RegisterRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Register, RegisterRef> CONTRACT = RegisterDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Register, RegisterRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Register#put(Coin, int)}. */
  @SuppressWarnings(
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation")
  void put(Coin coin, int count);

  /** Asks {@link Register#largest()}. */
  @SuppressWarnings(
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation")
  Ask<Coin> largest();

  /** Asks {@link Register#box()}. */
  @SuppressWarnings(
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation")
  Ask<Box<Coin>> box();

  /** Tells {@link Register#take(Purse.Slip)}. */
  @SuppressWarnings(
      // Removal: the contract mentions the type, and its author has been warned.
      "removal")
  void take(Purse.Slip slip);

  /** Tells {@link Register#lose(Coin, Purse.Slip)}. */
  @Deprecated
  @SuppressWarnings({
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation",
      // Removal: the contract mentions the type, and its author has been warned.
      "removal"
  })
  void lose(Coin coin, Purse.Slip slip);

  /** Tells {@link Register#count(long)}. */
  void count(long cents);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  RegisterRef within(Duration timeout);
}
