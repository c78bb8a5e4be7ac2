package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.Failure;
import dev.rondo.Lifecycle;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.Supervisor;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of a tree that is as deep and as broad as said, and decides about half of its children.
 */
final class NodeActor implements Node, Lifecycle, Supervisor {

  private final ActorContext<NodeRef> context;
  private final Tree tree;
  private final List<NodeRef> children;
  private boolean isRunning;

  NodeActor(ActorContext<NodeRef> context, Tree tree, int depth) {
    this.context = context;
    this.tree = tree;
    this.children = new ArrayList<>();
    for (int i = 0; depth > 0 && i < tree.breadth(); i++) {
      if (!tree.admits(path() + "/n" + i)) {
        break;
      }
      Spawn options = i % 2 == 0 ? Spawn.defaults() : Spawn.supervision(Crash.RULES);
      if (i % 3 == 0) {
        options = options.key(path() + i); // On whatever loop that is.
      }
      children.add(
          context.spawnWith(
              NodeRef.CONTRACT, "n" + i, child -> new NodeActor(child, tree, depth - 1), options));
      tree.found(children.get(i));
    }
    tree.made(path());
  }

  private String path() {
    return context.self().path();
  }

  @Override
  public void onStop() {
    tree.ended(path());
  }

  @Override
  public Supervision onFailure(Failure failure) {
    begin();
    end();
    return Crash.RULES;
  }

  @Override
  public void work(int number) {
    begin();
    tree.handled(path(), number);
    end();
  }

  @Override
  public void delegate(int first, int count) {
    begin();
    for (int i = 0; i < count && !children.isEmpty(); i++) {
      children.get(i % children.size()).work(first + i);
    }
    tree.delegated(children.isEmpty() ? 0 : count);
    end();
  }

  @Override
  public void crash(int number, Crash.Kind kind) {
    begin();
    tree.handled(path(), number);
    end();
    throw kind.crash();
  }

  private void begin() {
    assertThat(isRunning).as("two turns at once").isFalse();
    isRunning = true;
  }

  private void end() {
    isRunning = false;
  }
}
