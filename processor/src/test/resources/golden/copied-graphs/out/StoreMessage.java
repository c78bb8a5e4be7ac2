package graphs;

import dev.rondo.AskMessage;
import dev.rondo.Cow;
import dev.rondo.Message;
import java.util.List;
import javax.annotation.processing.Generated;

/** The messages of {@link Store}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface StoreMessage extends Message {
  /** A call of {@link Store#put(Node, List)}. */
  record Put(Node node, List<Node> nodes) implements StoreMessage {
    @Override
    public String toString() {
      return "put(" + node + ", " + nodes + ")";
    }
  }

  /** A call of {@link Store#share(Cow)}. */
  record Share(Cow<Node> node) implements StoreMessage {
    @Override
    public String toString() {
      return "share(" + node + ")";
    }
  }

  /** A call of {@link Store#last()}. */
  record Last() implements StoreMessage, AskMessage<Node> {
    @Override
    public String toString() {
      return "last()";
    }
  }
}
