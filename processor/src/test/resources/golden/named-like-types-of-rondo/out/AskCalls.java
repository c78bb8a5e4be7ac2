package names;

import javax.annotation.processing.Generated;

/** The messages of {@link Ask}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface AskCalls {
  /** Asks {@link Ask#ask(ActorRef)}. */
  dev.rondo.Ask<Ask_Value> ask(ActorRef actor);
}
