package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** What is known of all nodes of a tree. In a simulation one thread runs at a time. */
final class Tree {

  private final int breadth;
  private final int most;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<NodeRef> refs = new ArrayList<>();
  private final Map<String, Integer> alive = new HashMap<>();

  /** By path and message. */
  private final Map<String, Integer> lastHandled = new HashMap<>();

  private final CompletableFuture<Boolean> grown = new CompletableFuture<>();
  private int incarnations;
  private long sent;
  private long handled;

  Tree(int breadth, int most) {
    this.breadth = breadth;
    this.most = most;
  }

  int breadth() {
    return breadth;
  }

  /** Whether there may be such a node: one that there was, or one more. */
  boolean admits(String path) {
    return places.containsKey(path) || refs.size() < most;
  }

  void found(NodeRef ref) {
    Integer place = places.putIfAbsent(ref.path(), refs.size());
    if (place == null) {
      refs.add(ref);
    } else {
      refs.set(place, ref); // Its parent was restarted.
    }
    if (refs.size() == most) {
      grown.complete(true);
    }
  }

  /** Completes when there are as many nodes as there may be. */
  CompletableFuture<Boolean> grown() {
    return grown;
  }

  NodeRef any(Random random) {
    return refs.get(random.nextInt(refs.size()));
  }

  int size() {
    return refs.size();
  }

  void made(String path) {
    incarnations++;
    assertThat(alive.merge(path, 1, Integer::sum))
        .as("incarnations of %s alive", path)
        .isEqualTo(1);
  }

  void ended(String path) {
    assertThat(alive.merge(path, -1, Integer::sum)).as("incarnations of %s alive", path).isZero();
  }

  /** Numbers only grow with one sender, so that here order is kept. */
  void handled(String path, int number) {
    handled++;
    if (number > 0) {
      Integer before = lastHandled.put(path, number);
      assertThat(before == null || before < number).as("order at %s", path).isTrue();
    }
  }

  /** Counts messages that the tree sent itself. */
  void delegated(int count) {
    sent += count;
    handled++;
  }

  void sent() {
    sent++;
  }

  long sentSoFar() {
    return sent;
  }

  long handledSoFar() {
    return handled;
  }

  int incarnations() {
    return incarnations;
  }

  boolean isGone() {
    return alive.values().stream().allMatch(count -> count == 0);
  }
}
