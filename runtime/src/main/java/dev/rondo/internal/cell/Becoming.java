package dev.rondo.internal.cell;

import dev.rondo.BatchEnd;
import java.util.ArrayList;
import java.util.List;

/**
 * What an incarnation knows once its behavior was replaced by another: the one that its factory
 * made, and who is still to be told of the end of the batch. The loop only.
 */
final class Becoming {

  /** The factory's. */
  final Object made;

  /** Those that have handled messages of this batch and were replaced since. */
  private final List<BatchEnd> batched = new ArrayList<>(1);

  Becoming(Object made) {
    this.made = made;
  }

  /** Takes notice that the behavior was replaced in a batch of which it has handled messages. */
  void replacedInBatch(BatchEnd behavior) {
    batched.add(behavior);
  }

  /** Takes notice that it is back. Returns whether it has handled messages of this batch. */
  boolean isBackInBatch(Object behavior) {
    return batched.removeIf(each -> each == behavior);
  }

  /** Those that are to be told, who then are told. */
  List<BatchEnd> takeBatched() {
    List<BatchEnd> all = List.copyOf(batched);
    batched.clear();
    return all;
  }
}
