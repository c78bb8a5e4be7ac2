package relay;

import dev.rondo.Ask;
import javax.annotation.processing.Generated;

/** The messages of {@link Second}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface SecondCalls {
  /** Asks {@link Second#carry(String, ThirdRef)}. */
  Ask<String> carry(String baton, ThirdRef next);

  /** Asks {@link Second#successor()}. */
  Ask<ThirdRef> successor();
}
