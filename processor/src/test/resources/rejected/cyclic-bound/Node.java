package tree;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

@ActorContract
// ERROR [rondo:cyclic-bound] 'N' has a bound that mentions a generated ref, which cannot be generated before that bound is known. Bound it by a type that is not generated, or by none.
public interface Node<@Sendable N extends NodeRef<N>> {
  void add(N child);
}

@ActorContract
interface Visitor {
  void visit(NodeRef<?> node);
}
