package tree;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

@ActorContract
public interface Node<@Sendable T> {
  void add(NodeRef<T> child);

  NodeRef<T> parent();

  void visit(VisitorRef<T, NodeRef<T>> visitor);
}
