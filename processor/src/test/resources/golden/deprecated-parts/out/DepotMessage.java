package depot;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Depot}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface DepotMessage extends Message {
  /** A call of {@link Depot#store(Crate)}. */
  record Store(Crate crate) implements DepotMessage {
    @Override
    public String toString() {
      return "store(" + crate + ")";
    }
  }

  /** A call of {@link Depot#pack(Wrapping)}. */
  record Pack(Wrapping wrapping) implements DepotMessage {
    @Override
    public String toString() {
      return "pack(" + wrapping + ")";
    }
  }

  /** A call of {@link Depot#open(Lid)}. */
  record Open(Lid lid) implements DepotMessage {
    @Override
    public String toString() {
      return "open(" + lid + ")";
    }
  }

  /** A call of {@link Depot#load(Cart)}. */
  record Load(Cart cart) implements DepotMessage {
    @Override
    public String toString() {
      return "load(" + cart + ")";
    }
  }

  /** A call of {@link Depot#push(Trolley)}. */
  record Push(Trolley trolley) implements DepotMessage {
    @Override
    public String toString() {
      return "push(" + trolley + ")";
    }
  }
}
