package tree;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

@ActorContract
public interface Visitor<@Sendable T, @Sendable N> extends Ended<VisitorRef<T, N>> {
  void visit(N node, T value);

  void follow(Trail<NodeRef<T>, VisitorRef<?, ? extends N>> trail);

  record Trail<A, B>(A first, B last) {}
}
