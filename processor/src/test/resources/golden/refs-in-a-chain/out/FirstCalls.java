package relay;

import javax.annotation.processing.Generated;

/** The messages of {@link First}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface FirstCalls {
  /** Tells {@link First#pass(String, SecondRef)}. */
  void pass(String baton, SecondRef next);
}
