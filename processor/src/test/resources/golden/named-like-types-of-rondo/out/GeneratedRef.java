package names;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;

/** Reference to an actor that serves {@link Generated}. */
@javax.annotation.processing.Generated("dev.rondo.processor.ActorContractProcessor")
public interface GeneratedRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Generated, GeneratedRef> CONTRACT = GeneratedDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Generated, GeneratedRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Generated#generate()}. */
  void generate();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  GeneratedRef within(Duration timeout);
}
