package tree;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Visitor}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface VisitorMessage<T, N> extends Message {
  /** A call of {@link Visitor#visit(Object, Object)}. */
  record Visit<T, N>(N node, T value) implements VisitorMessage<T, N> {
    @Override
    public String toString() {
      return "visit(" + node + ", " + value + ")";
    }
  }

  /** A call of {@link Visitor#follow(Visitor.Trail)}. */
  record Follow<T, N>(Visitor.Trail<NodeRef<T>, VisitorRef<?, ? extends N>> trail)
      implements VisitorMessage<T, N> {
    @Override
    public String toString() {
      return "follow(" + trail + ")";
    }
  }
}
