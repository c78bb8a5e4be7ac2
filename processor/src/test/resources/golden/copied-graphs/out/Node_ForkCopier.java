package graphs;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Node.Fork}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class Node_ForkCopier {
  private Node_ForkCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Node.Fork copy(Node.Fork original) {
    return Copies.ofWhole(original, Node_ForkCopier::copy);
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static Node.Fork copy(Node.Fork original, Copies copies) {
    return new Node.Fork(copies.of(original.left(), NodeCopier::copy), copies.of(original.right(),
        NodeCopier::copy));
  }
}
