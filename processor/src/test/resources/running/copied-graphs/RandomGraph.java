import graphs.Node;
import graphs.Node.Branch;
import graphs.Node.Crate;
import graphs.Node.Fork;
import graphs.Node.Leaf;
import graphs.Node.Marker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Up to 40 nodes, each made of any that were there before it, and of their parts. */
final class RandomGraph {

  private final Random random;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<int[]> arrays = new ArrayList<>();
  private final List<Date> dates = new ArrayList<>();
  private final List<List<Node>> lists = new ArrayList<>();

  RandomGraph(Random random) {
    this.random = random;
    for (int i = 0; i < 3; i++) {
      arrays.add(random.ints(i).toArray());
      dates.add(new Date(i));
    }
    addLeaf();
  }

  Node root() {
    int size = random.nextInt(40);
    for (int i = 0; i < size; i++) {
      switch (random.nextInt(6)) {
        case 0 -> addLeaf();
        case 1 -> nodes.add(Marker.values()[random.nextInt(2)]);
        case 2 -> nodes.add(crate());
        case 3 -> nodes.add(branch());
        default -> nodes.add(new Fork(any(nodes), random.nextInt(5) == 0 ? null : any(nodes)));
      }
    }
    return new Branch(new ArrayList<>(nodes), Map.of("a", any(nodes)), Set.of(), Optional.empty());
  }

  private void addLeaf() {
    Leaf leaf = new Leaf(any(arrays), any(arrays), new StringBuilder().append(random.nextInt()));
    leaves.add(leaf);
    nodes.add(leaf);
  }

  private Branch branch() {
    List<Node> all = random.nextBoolean() ? new LinkedList<>() : new ArrayList<>();
    Map<String, Node> byName = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.add(any(nodes));
      byName.put("n" + random.nextInt(9), any(nodes));
    }
    lists.add(all);
    return new Branch(
        any(lists),
        byName,
        new LinkedHashSet<>(some(leaves)),
        random.nextBoolean() ? Optional.of(any(nodes)) : Optional.empty());
  }

  private Crate crate() {
    Crate crate = new Crate();
    crate.leaves = new ArrayList<>(some(leaves));
    crate.deque = new ArrayDeque<>(some(leaves));
    crate.queue = random.nextBoolean() ? crate.leaves : some(leaves);
    crate.row = some(leaves).toArray(new Leaf[0]);
    crate.table = some(arrays).toArray(new int[0][]);
    crate.edges = edges();
    crate.named = new HashMap<>();
    List<Leaf> named = new ArrayList<>(some(leaves));
    for (int i = random.nextInt(4); i > 0; i--) {
      crate.named.put("n" + random.nextInt(99), random.nextBoolean() ? named : crate.leaves);
    }
    crate.dated = new TreeMap<>();
    Date[] history = some(dates).toArray(new Date[0]);
    for (Date date : some(dates)) {
      crate.dated.put(date, history);
    }
    crate.markers = EnumSet.of(Marker.GREEN);
    crate.colors = EnumSet.allOf(Marker.class);
    crate.date = random.nextInt(3) == 0 ? null : any(dates);
    return crate;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // There is no other array of lists.
  private List<Integer>[] edges() {
    List<Integer>[] edges = new LinkedList[] {new LinkedList<>(List.of(1)), new LinkedList<>()};
    return random.nextBoolean() ? edges : new List[] {edges[0], List.of(2), edges[0]};
  }

  private <T> List<T> some(List<T> all) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      some.add(any(all));
    }
    return some;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
