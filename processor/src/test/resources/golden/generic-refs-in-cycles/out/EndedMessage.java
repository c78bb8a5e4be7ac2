package tree;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Ended}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface EndedMessage<E> extends Message {
  /** A call of {@link Ended#whenEnded(Object, RootRef)}. */
  record WhenEnded<E>(E who, RootRef root) implements EndedMessage<E> {
    @Override
    public String toString() {
      return "whenEnded(" + who + ", " + root + ")";
    }
  }
}
