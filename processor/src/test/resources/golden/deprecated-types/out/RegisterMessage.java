package old;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Register}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface RegisterMessage extends Message {
  /** A call of {@link Register#put(Coin, int)}. */
  @SuppressWarnings(
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation")
  record Put(Coin coin, int count) implements RegisterMessage {
    @Override
    public String toString() {
      return "put(" + coin + ", " + count + ")";
    }
  }

  /** A call of {@link Register#largest()}. */
  @SuppressWarnings(
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation")
  record Largest() implements RegisterMessage, AskMessage<Coin> {
    @Override
    public String toString() {
      return "largest()";
    }
  }

  /** A call of {@link Register#box()}. */
  @SuppressWarnings(
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation")
  record Box() implements RegisterMessage, AskMessage<old.Box<Coin>> {
    @Override
    public String toString() {
      return "box()";
    }
  }

  /** A call of {@link Register#take(Purse.Slip)}. */
  @SuppressWarnings(
      // Removal: the contract mentions the type, and its author has been warned.
      "removal")
  record Take(Purse.Slip slip) implements RegisterMessage {
    @Override
    public String toString() {
      return "take(" + slip + ")";
    }
  }

  /** A call of {@link Register#lose(Coin, Purse.Slip)}. */
  @SuppressWarnings({
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation",
      // Removal: the contract mentions the type, and its author has been warned.
      "removal"
  })
  record Lose(Coin coin, Purse.Slip slip) implements RegisterMessage {
    @Override
    public String toString() {
      return "lose(" + coin + ", " + slip + ")";
    }
  }

  /** A call of {@link Register#count(long)}. */
  record Count(long cents) implements RegisterMessage {
    @Override
    public String toString() {
      return "count(" + cents + ")";
    }
  }
}
