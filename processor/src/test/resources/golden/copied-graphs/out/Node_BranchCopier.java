package graphs;

import dev.rondo.spi.Copies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Node.Branch}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class Node_BranchCopier {
  private Node_BranchCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Node.Branch copy(Node.Branch original) {
    return Copies.ofWhole(original, Node_BranchCopier::copy);
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static Node.Branch copy(Node.Branch original, Copies copies) {
    return new Node.Branch(copies.of(original.all(), List.class,
        (part, within) -> copyOfNodeList(part, within)), copies.of(original.byName(), Map.class,
        (part, within) -> copyOfNodeMap(part, within)), copies.of(original.leaves(), Set.class,
        (part, within) -> copyOfLeafSet(part, within)), copies.of(original.first(),
        (part, within) -> copyOfNodeOptional(part, within)));
  }

  private static List<Node> copyOfNodeList(List<Node> original, Copies copies) {
    ArrayList<Node> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, NodeCopier::copy));
    return copy;
  }

  private static Map<String, Node> copyOfNodeMap(Map<String, Node> original, Copies copies) {
    LinkedHashMap<String, Node> copy = new LinkedHashMap<>();
    copies.putAll(original, copy, (each, all) -> each, (each, all) -> all.of(each,
        NodeCopier::copy));
    return copy;
  }

  private static Set<Node.Leaf> copyOfLeafSet(Set<Node.Leaf> original, Copies copies) {
    LinkedHashSet<Node.Leaf> copy = new LinkedHashSet<>();
    copies.addAll(original, copy, (each, all) -> all.of(each, Node_LeafCopier::copy));
    return copy;
  }

  private static Optional<Node> copyOfNodeOptional(Optional<Node> original, Copies copies) {
    return original.isPresent() ? Optional.of(copies.of(original.get(), NodeCopier::copy))
        : original;
  }
}
