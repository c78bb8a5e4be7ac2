package data;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Stack}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface StackRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Stack, StackRef> CONTRACT = StackDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Stack, StackRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Stack#push(Object)}. */
  void push(String element);

  /** Asks {@link Stack#size()}. */
  Ask<Integer> size();

  /** Asks {@link Stack#pop()}. */
  Ask<String> pop();

  /** Tells {@link Stack#close()}. */
  void close();

  /** Asks {@link Stack#compare(Object, Object)}. */
  Ask<Integer> compare(String arg0, String arg1);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  StackRef within(Duration timeout);
}
