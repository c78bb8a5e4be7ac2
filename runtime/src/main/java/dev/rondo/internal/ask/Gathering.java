package dev.rondo.internal.ask;

import dev.rondo.Ask;
import dev.rondo.Gathered;
import dev.rondo.internal.time.Deadline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Waits for the ends of all stages, or for its deadline, and says what has become of each. */
public final class Gathering<K, T extends @Nullable Object> extends FanOut<T, Gathered<K, T>>
    implements Deadline {

  /** What became of one stage. */
  private record End<T extends @Nullable Object>(@Nullable T reply, @Nullable Throwable failure) {}

  private final int count;
  private final long timeoutNanos;
  private List<K> keys;

  /** By index; null where a stage has not ended. */
  private List<@Nullable End<T>> ends;

  private int missing;
  private long deadlineNanos;
  private @Nullable Deadline nextDeadline;

  /**
   * Makes one.
   *
   * @param keys one for each stage, in their order; each once
   */
  public Gathering(List<K> keys, long timeoutNanos) {
    this.keys = keys;
    this.timeoutNanos = timeoutNanos;
    this.count = keys.size();
    this.missing = count;
    this.ends = new ArrayList<>(Collections.nCopies(count, null));
  }

  @Override
  public Ask<Gathered<K, T>> start(Home home, List<? extends CompletionStage<? extends T>> stages) {
    deadlineNanos = home.nanoTime() + timeoutNanos;
    Ask<Gathered<K, T>> result = super.start(home, stages);
    if (!isDecided()) {
      home.watch(this);
    }
    return result;
  }

  @Override
  @Nullable Decision<Gathered<K, T>> replied(int index, T reply) {
    return ended(index, new End<>(reply, null));
  }

  @Override
  @Nullable Decision<Gathered<K, T>> failed(int index, Throwable failure) {
    return ended(index, new End<>(null, failure));
  }

  private @Nullable Decision<Gathered<K, T>> ended(int index, End<T> end) {
    ends.set(index, end);
    missing--;
    return begun();
  }

  @Override
  @Nullable Decision<Gathered<K, T>> begun() {
    return missing > 0 ? null : soFar();
  }

  private Decision<Gathered<K, T>> soFar() {
    Map<K, T> replies = new LinkedHashMap<>();
    Map<K, Throwable> failures = new LinkedHashMap<>();
    List<K> missing = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      End<T> end = ends.get(i);
      K key = keys.get(i);
      if (end == null) {
        missing.add(key);
      } else if (end.failure() == null) {
        replies.put(key, end.reply());
      } else {
        failures.put(key, end.failure());
      }
    }
    return Decision.succeed(new Gathered<>(replies, failures, missing));
  }

  @Override
  void forget() {
    keys = List.of();
    ends = List.of();
  }

  @Override
  public void expire() {
    decide(this::soFar);
  }

  @Override
  public boolean isOver() {
    return isDecided();
  }

  @Override
  public long deadlineNanos() {
    return deadlineNanos;
  }

  @Override
  public @Nullable Deadline nextDeadline() {
    return nextDeadline;
  }

  @Override
  public void linkDeadline(@Nullable Deadline next) {
    nextDeadline = next;
  }

  @Override
  public String toString() {
    return "what was gathered of " + count + " asks";
  }
}
