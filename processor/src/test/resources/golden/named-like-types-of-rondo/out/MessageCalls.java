package names;

import javax.annotation.processing.Generated;

/** The messages of {@link Message}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface MessageCalls {
  /** Tells {@link Message#message(MessageRef)}. */
  void message(MessageRef other);
}
