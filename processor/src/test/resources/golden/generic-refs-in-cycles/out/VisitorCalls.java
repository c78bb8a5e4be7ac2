package tree;

import dev.rondo.annotation.Sendable;
import javax.annotation.processing.Generated;

/** The messages of {@link Visitor}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface VisitorCalls<@Sendable T, @Sendable N> extends EndedRef<VisitorRef<T, N>> {
  /** Tells {@link Visitor#visit(Object, Object)}. */
  void visit(N node, T value);

  /** Tells {@link Visitor#follow(Visitor.Trail)}. */
  void follow(Visitor.Trail<NodeRef<T>, VisitorRef<?, ? extends N>> trail);
}
