package tree;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Root}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface RootMessage extends Message {
  /** A call of {@link Root#replaceBy(RootRef)}. */
  record ReplaceBy(RootRef other) implements RootMessage {
    @Override
    public String toString() {
      return "replaceBy(" + other + ")";
    }
  }
}
