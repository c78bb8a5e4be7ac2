package tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<String> visited = new CompletableFuture<>();
    CompletableFuture<RootRef> ended = new CompletableFuture<>();
    try (ActorSystem system = ActorSystem.create("tree")) {
      RootRef root = system.spawn(RootRef.CONTRACT, () -> new RootActor("top"));
      VisitorRef<String, NodeRef<String>> visitor =
          system.spawn(VisitorRef.contract(), () -> new Visiting(visited, ended));
      EndedRef<VisitorRef<String, NodeRef<String>>> mayEnd = visitor;
      NodeRef<String> node = root;
      node.visit(visitor);
      assertThat(visited.join()).isEqualTo("top");
      node.add(root);
      assertThat(node.parent().join()).isEqualTo(root);
      visitor.follow(new Visitor.Trail<>(node, visitor));
      mayEnd.whenEnded(visitor, root);
      assertThat(ended.join()).isEqualTo(root);
    }
  }

  private static final class RootActor implements Root {
    private final String value;
    private NodeRef<String> parent;

    RootActor(String value) {
      this.value = value;
    }

    @Override
    public void add(NodeRef<String> child) {
      parent = child;
    }

    @Override
    public NodeRef<String> parent() {
      return parent;
    }

    @Override
    public void visit(VisitorRef<String, NodeRef<String>> visitor) {
      visitor.visit(parent, value);
    }

    @Override
    public void replaceBy(RootRef other) {}
  }

  private record Visiting(CompletableFuture<String> visited, CompletableFuture<RootRef> ended)
      implements Visitor<String, NodeRef<String>> {
    @Override
    public void visit(NodeRef<String> node, String value) {
      visited.complete(value);
    }

    @Override
    public void follow(
        Trail<NodeRef<String>, VisitorRef<?, ? extends NodeRef<String>>> trail) {}

    @Override
    public void whenEnded(VisitorRef<String, NodeRef<String>> who, RootRef root) {
      ended.complete(root);
    }
  }
}
