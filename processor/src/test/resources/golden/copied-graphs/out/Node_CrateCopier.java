package graphs;

import dev.rondo.spi.Copies;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Node.Crate}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class Node_CrateCopier {
  private Node_CrateCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Node.Crate copy(Node.Crate original) {
    return Copies.ofWhole(original, Node_CrateCopier::copy);
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static Node.Crate copy(Node.Crate original, Copies copies) {
    Node.Crate copy = new Node.Crate();
    copy.leaves = copies.of(original.leaves, ArrayList.class,
        (part, within) -> copyOfLeafArrayList(part, within));
    copy.queue = copies.of(original.queue, Collection.class,
        (part, within) -> copyOfLeafCollection(part, within));
    copy.deque = copies.of(original.deque, ArrayDeque.class,
        (part, within) -> copyOfLeafArrayDeque(part, within));
    copy.row = copies.of(original.row, (part, within) -> copyOfLeafArray(part, within));
    copy.table = copies.of(original.table, (part, within) -> copyOfIntArrayArray(part, within));
    copy.edges = copies.of(original.edges, (part, within) -> copyOfIntegerListArray(part, within));
    copy.named = copies.of(original.named, HashMap.class,
        (part, within) -> copyOfLeafListHashMap(part, within));
    copy.dated = copies.of(original.dated, TreeMap.class,
        (part, within) -> copyOfDateArrayTreeMap(part, within));
    copy.markers = copies.of(original.markers, Set.class,
        (part, within) -> new LinkedHashSet<>(part));
    copy.colors = copies.of(original.colors, EnumSet.class, (part, within) -> part.clone());
    copy.date = copies.of(original.date, (part, within) -> new Date(part.getTime()));
    return copy;
  }

  private static ArrayList<Node.Leaf> copyOfLeafArrayList(ArrayList<Node.Leaf> original,
      Copies copies) {
    ArrayList<Node.Leaf> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, Node_LeafCopier::copy));
    return copy;
  }

  private static Collection<Node.Leaf> copyOfLeafCollection(Collection<Node.Leaf> original,
      Copies copies) {
    ArrayList<Node.Leaf> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, Node_LeafCopier::copy));
    return copy;
  }

  private static ArrayDeque<Node.Leaf> copyOfLeafArrayDeque(ArrayDeque<Node.Leaf> original,
      Copies copies) {
    ArrayDeque<Node.Leaf> copy = new ArrayDeque<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, Node_LeafCopier::copy));
    return copy;
  }

  private static Node.Leaf[] copyOfLeafArray(Node.Leaf[] original, Copies copies) {
    return copies.arrayOf(original, Node.Leaf.class, (each, all) -> all.of(each,
        Node_LeafCopier::copy));
  }

  private static int[][] copyOfIntArrayArray(int[][] original, Copies copies) {
    return copies.arrayOf(original, int[].class, (each, all) -> all.of(each,
        (part, within) -> part.clone()));
  }

  private static List<Integer>[] copyOfIntegerListArray(List<Integer>[] original, Copies copies) {
    return copies.arrayOf(original, List.class, (each, all) -> all.of(each, List.class,
        (part, within) -> new ArrayList<>(part)));
  }

  private static HashMap<String, List<Node.Leaf>> copyOfLeafListHashMap(
      HashMap<String, List<Node.Leaf>> original, Copies copies) {
    HashMap<String, List<Node.Leaf>> copy = new HashMap<>();
    copies.putAll(original, copy, (each, all) -> each, (each, all) -> all.of(each, List.class,
        (part, within) -> copyOfLeafList(part, within)));
    return copy;
  }

  private static List<Node.Leaf> copyOfLeafList(List<Node.Leaf> original, Copies copies) {
    ArrayList<Node.Leaf> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, Node_LeafCopier::copy));
    return copy;
  }

  private static TreeMap<Date, Date[]> copyOfDateArrayTreeMap(TreeMap<Date, Date[]> original,
      Copies copies) {
    TreeMap<Date, Date[]> copy = new TreeMap<>(original.comparator());
    copies.putAll(original, copy, (each, all) -> all.of(each,
        (part, within) -> new Date(part.getTime())), (each, all) -> all.of(each,
        (part, within) -> copyOfDateArray(part, within)));
    return copy;
  }

  private static Date[] copyOfDateArray(Date[] original, Copies copies) {
    return copies.arrayOf(original, Date.class, (each, all) -> all.of(each,
        (part, within) -> new Date(part.getTime())));
  }
}
