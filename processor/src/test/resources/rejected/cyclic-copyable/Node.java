package graph;

import dev.rondo.annotation.Copyable;
import java.util.ArrayList;
import java.util.List;

@Copyable
class Node {
  String name;
  // ERROR [rondo:cyclic-copyable] 'next' may lead back to the same graph.Node, of which a copy would then never end. Keep a key instead of the object, or make final what can change on the way.
  Node next;
  // ERROR [rondo:cyclic-copyable] 'edges' may lead back to the same graph.Node, of which a copy would then never end. Keep a key instead of the object, or make final what can change on the way.
  Edge[] edges;
}

@Copyable
// ERROR [rondo:cyclic-copyable] 'to' may lead back to the same graph.Edge, of which a copy would then never end. Keep a key instead of the object, or make final what can change on the way.
record Edge(Node to, int[] weights) {}

@Copyable
// ERROR [rondo:cyclic-copyable] 'parts' may lead back to the same graph.Tree, of which a copy would then never end. Keep a key instead of the object, or make final what can change on the way.
record Tree(ArrayList<Tree> parts) {}

@Copyable
record Leaves(int[] counts, Leaves more, List<Leaves> others) {}
