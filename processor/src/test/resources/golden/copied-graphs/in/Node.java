package graphs;

import dev.rondo.annotation.Copyable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What may be in another node many times, and have others in it to any depth. */
@Copyable
public sealed interface Node {

  enum Marker implements Node {
    RED,
    GREEN
  }

  @Copyable
  record Leaf(int[] numbers, int[] more, StringBuilder text) implements Node {}

  @Copyable
  record Fork(Node left, Node right) implements Node {
    /** How many there ever were, copies included. */
    public static int made;

    public Fork {
      made++;
    }
  }

  @Copyable
  record Branch(
      List<Node> all, Map<String, Node> byName, Set<Leaf> leaves, Optional<Node> first)
      implements Node {}

  @Copyable
  final class Crate implements Node {
    public ArrayList<Leaf> leaves;
    public Collection<Leaf> queue;
    public ArrayDeque<Leaf> deque;
    public Leaf[] row;
    public int[][] table;
    public List<Integer>[] edges;
    public HashMap<String, List<Leaf>> named;
    public TreeMap<Date, Date[]> dated;
    public Set<Marker> markers;
    public EnumSet<Marker> colors;
    public Date date;
  }
}
