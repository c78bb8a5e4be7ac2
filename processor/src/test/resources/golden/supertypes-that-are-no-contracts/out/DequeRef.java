package data;

import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Deque}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface DequeRef extends StackRef {
  /** Describes the contract to an actor system. */
  Contract<Deque, DequeRef> CONTRACT = DequeDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Deque, DequeRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Deque#append(String)}. */
  void append(String element);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  DequeRef within(Duration timeout);
}
