package graphs;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Node}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class NodeCopier {
  private NodeCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Node copy(Node original) {
    if (original instanceof Node.Marker) {
      return original;
    }
    if (original instanceof Node.Leaf leaf) {
      return Node_LeafCopier.copy(leaf);
    }
    if (original instanceof Node.Fork fork) {
      return Node_ForkCopier.copy(fork);
    }
    if (original instanceof Node.Branch branch) {
      return Node_BranchCopier.copy(branch);
    }
    if (original instanceof Node.Crate crate) {
      return Node_CrateCopier.copy(crate);
    }
    throw new IllegalArgumentException("unknown when its copier was compiled: "
        + original.getClass().getName());
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static Node copy(Node original, Copies copies) {
    if (original instanceof Node.Marker) {
      return original;
    }
    if (original instanceof Node.Leaf leaf) {
      return Node_LeafCopier.copy(leaf, copies);
    }
    if (original instanceof Node.Fork fork) {
      return Node_ForkCopier.copy(fork, copies);
    }
    if (original instanceof Node.Branch branch) {
      return Node_BranchCopier.copy(branch, copies);
    }
    if (original instanceof Node.Crate crate) {
      return Node_CrateCopier.copy(crate, copies);
    }
    throw new IllegalArgumentException("unknown when its copier was compiled: "
        + original.getClass().getName());
  }
}
