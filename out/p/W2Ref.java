package p;

import dev.rondo.ActorRef;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link W2}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface W2Ref extends ActorRef {
  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  W2Ref within(Duration timeout);
}
