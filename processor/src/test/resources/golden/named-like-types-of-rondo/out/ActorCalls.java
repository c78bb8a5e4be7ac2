package names;

import javax.annotation.processing.Generated;

/** The messages of {@link Actor}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface ActorCalls {
  /** Tells {@link Actor#act(AskRef)}. */
  void act(AskRef ask);
}
