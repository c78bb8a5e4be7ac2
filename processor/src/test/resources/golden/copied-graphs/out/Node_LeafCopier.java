package graphs;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Node.Leaf}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class Node_LeafCopier {
  private Node_LeafCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Node.Leaf copy(Node.Leaf original) {
    return Copies.ofWhole(original, Node_LeafCopier::copy);
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static Node.Leaf copy(Node.Leaf original, Copies copies) {
    return new Node.Leaf(copies.of(original.numbers(), (part, within) -> part.clone()),
        copies.of(original.more(), (part, within) -> part.clone()), copies.of(original.text(),
        (part, within) -> new StringBuilder(part)));
  }
}
