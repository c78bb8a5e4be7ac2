package tree;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Node}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface NodeMessage<T> extends Message {
  /** A call of {@link Node#add(NodeRef)}. */
  record Add<T>(NodeRef<T> child) implements NodeMessage<T> {
    @Override
    public String toString() {
      return "add(" + child + ")";
    }
  }

  /** A call of {@link Node#parent()}. */
  record Parent<T>() implements NodeMessage<T>, AskMessage<NodeRef<T>> {
    @Override
    public String toString() {
      return "parent()";
    }
  }

  /** A call of {@link Node#visit(VisitorRef)}. */
  record Visit<T>(VisitorRef<T, NodeRef<T>> visitor) implements NodeMessage<T> {
    @Override
    public String toString() {
      return "visit(" + visitor + ")";
    }
  }
}
