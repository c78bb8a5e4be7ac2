import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rondo.ActorSystem;
import dev.rondo.Cow;
import graphs.Node;
import graphs.Node.Branch;
import graphs.Node.Crate;
import graphs.Node.Fork;
import graphs.Node.Leaf;
import graphs.Node.Marker;
import graphs.NodeCopier;
import graphs.Store;
import graphs.StoreRef;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Copies have the shape of their originals, whatever that is, and nothing of them. */
public class Scenario implements Runnable {

  private static final int GRAPHS = 10_000;
  private static final int DEEP = 10_000;

  @Override
  public void run() {
    randomGraphs();
    onASmallStack(Scenario::chains);
    onASmallStack(Scenario::manyChainsInOneList);
    onASmallStack(Scenario::chainsAlongAChain);
    aListIsReadAFewTimes();
    circles();
    asTwoTypes();
    whatCannotChange();
    sentAndShared();
  }

  private static void randomGraphs() {
    int shared = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      Node original = new RandomGraph(new Random(seed)).root();
      shared += Sameness.check(original, NodeCopier.copy(original));
    }
    assertThat(shared).as("what was in its graph more than once").isGreaterThan(5 * GRAPHS);
  }

  private static void chains() {
    Node forks = leaf(1);
    Node branches = leaf(2);
    for (int i = 0; i < DEEP; i++) {
      forks = i % 2 == 0 ? new Fork(forks, forks) : new Fork(Marker.RED, forks);
      branches =
          switch (i % 3) {
            case 0 -> branch(List.of(branches, branches), Map.of(), Optional.empty());
            case 1 -> branch(List.of(), Map.of("a", branches), Optional.empty());
            default -> branch(List.of(), Map.of(), Optional.of(branches));
          };
    }
    Sameness.check(forks, NodeCopier.copy(forks));
    Sameness.check(branches, NodeCopier.copy(branches));
  }

  private static void manyChainsInOneList() {
    List<Node> chains = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      chains.add(chain(300));
    }
    Fork.made = 0;
    Node original = branch(chains, Map.of(), Optional.empty());
    Node copy = NodeCopier.copy(original);

    assertThat(Fork.made).as("not once for each chain before").isLessThan(2 * 300 * 1000);
    Sameness.check(original, copy);
  }

  private static void chainsAlongAChain() {
    Node spine = leaf(1);
    for (int i = 0; i < 1000; i++) {
      spine = new Fork(chain(150), spine);
    }
    Node copy = NodeCopier.copy(spine);
    Sameness.check(spine, copy);
  }

  private static void circles() {
    for (int length : new int[] {1, 50, DEEP}) {
      List<Node> end = new ArrayList<>();
      Node circle = branch(end, Map.of(), Optional.empty());
      for (int i = 1; i < length; i++) {
        circle = new Fork(circle, Marker.GREEN);
      }
      end.add(circle);
      Node start = circle;

      assertThatIllegalArgumentException()
          .isThrownBy(() -> NodeCopier.copy(start))
          .withMessageMatching(
              "A (graphs|java)[\\w.$]+ leads back to itself, so a copy of it would have no end\\."
                  + " Send it with @Moved, or without the way back\\.");
    }
  }

  /** The first copy, of the usual class, is no copy of the other type, so there is a second. */
  private static void asTwoTypes() {
    Crate crate = new Crate();
    crate.deque = new ArrayDeque<>(List.of(leaf(1)));
    crate.queue = crate.deque;
    crate.colors = EnumSet.of(Marker.RED);
    crate.markers = crate.colors;
    Crate copy = (Crate) NodeCopier.copy(crate);

    assertThat(copy.queue).isInstanceOf(ArrayList.class);
    assertThat(copy.deque.getFirst()).isNotSameAs(crate.deque.getFirst());
    assertThat(copy.queue).containsExactly(copy.deque.getFirst());
    assertThat(copy.markers).isInstanceOf(LinkedHashSet.class);
    assertThat(copy.colors).isEqualTo(crate.colors).isNotSameAs(crate.colors);
  }

  /** Nobody can tell who else has {@code List.of()}, so nobody may find out by changing a copy. */
  private static void whatCannotChange() {
    Crate crate = new Crate();
    crate.named = new HashMap<>(Map.of("a", List.of(), "b", List.of()));
    crate.queue = List.of();
    Crate copy = (Crate) NodeCopier.copy(crate);
    copy.named.get("a").add(leaf(1));

    assertThat(copy.named.get("b")).isEmpty();
    assertThat(copy.queue).isEmpty();
  }

  /** It has one element of which many parts are too deep. */
  private static void aListIsReadAFewTimes() {
    Node tree = chain(200);
    for (int i = 0; i < 500; i++) {
      tree = new Fork(chain(150), tree);
    }
    List<Node> plain = new ArrayList<>(Collections.nCopies(1000, Marker.RED));
    plain.add(tree);
    int[] reads = {0};
    List<Node> list =
        new AbstractList<>() {
          @Override
          public Node get(int index) {
            reads[0]++;
            return plain.get(index);
          }

          @Override
          public int size() {
            return plain.size();
          }
        };
    NodeCopier.copy(branch(list, Map.of(), Optional.empty()));

    assertThat(reads[0]).isLessThan(5 * plain.size());
  }

  private static void sentAndShared() {
    try (ActorSystem system = ActorSystem.create("graphs")) {
      StoreRef store = system.spawn(StoreRef.CONTRACT, "store", StoreActor::new);
      Node fork = new Fork(leaf(1), leaf(2));
      store.put(fork, Arrays.asList(fork, null, fork));
      Branch last = (Branch) store.last().join();
      assertThat(last.all().get(1)).isSameAs(last.all().get(3));
      assertThat(last.all().get(0)).as("two parameters are two values").isNotSameAs(last.all().get(1));
      Sameness.check(fork, last.all().get(3));

      Node twice = leaf(3);
      Cow<Node> mine = Cow.adopt(new Fork(twice, twice));
      store.share(mine);
      Fork written = (Fork) store.last().join();
      assertThat(written.left()).isSameAs(written.right());
      assertThat(((Leaf) written.left()).numbers()).containsExactly(99);
      assertThat(((Leaf) twice).numbers()).containsExactly(3);
      mine.release();
    }
  }

  /** A quarter of what threads have by default; a call for each level would take more. */
  private static void onASmallStack(Runnable test) {
    List<Throwable> failures = new ArrayList<>();
    Thread thread = new Thread(null, test, "small stack", 256 * 1024);
    thread.setUncaughtExceptionHandler((dead, failure) -> failures.add(failure));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    assertThat(failures).isEmpty();
  }

  private static Node chain(int length) {
    Node chain = leaf(length);
    for (int i = 0; i < length; i++) {
      chain = new Fork(Marker.RED, chain);
    }
    return chain;
  }

  private static Leaf leaf(int number) {
    return new Leaf(new int[] {number}, new int[0], new StringBuilder("leaf"));
  }

  private static Node branch(List<Node> all, Map<String, Node> byName, Optional<Node> first) {
    return new Branch(all, byName, Set.of(), first);
  }

  private static final class StoreActor implements Store {
    private Node last;

    @Override
    public void put(Node node, List<Node> nodes) {
      List<Node> all = new ArrayList<>(nodes);
      all.add(0, node);
      last = branch(all, Map.of(), Optional.empty());
    }

    @Override
    public void share(Cow<Node> node) {
      Fork fork = (Fork) node.write();
      ((Leaf) fork.left()).numbers()[0] = 99;
      last = fork;
    }

    @Override
    public Node last() {
      return last;
    }
  }
}
