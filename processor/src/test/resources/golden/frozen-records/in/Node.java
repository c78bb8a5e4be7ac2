package shop;

import java.util.Optional;

public record Node(int value, Edge edge) {
  public record Edge(Optional<Node> to, Marks marks) {}
}
