package tree;

import dev.rondo.annotation.Sendable;
import javax.annotation.processing.Generated;

/** The messages of {@link Ended}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface EndedCalls<@Sendable E> {
  /** Tells {@link Ended#whenEnded(Object, RootRef)}. */
  void whenEnded(E who, RootRef root);
}
