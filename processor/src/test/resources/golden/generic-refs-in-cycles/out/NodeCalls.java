package tree;

import dev.rondo.Ask;
import dev.rondo.annotation.Sendable;
import javax.annotation.processing.Generated;

/** The messages of {@link Node}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface NodeCalls<@Sendable T> {
  /** Tells {@link Node#add(NodeRef)}. */
  void add(NodeRef<T> child);

  /** Asks {@link Node#parent()}. */
  Ask<NodeRef<T>> parent();

  /** Tells {@link Node#visit(VisitorRef)}. */
  void visit(VisitorRef<T, NodeRef<T>> visitor);
}
