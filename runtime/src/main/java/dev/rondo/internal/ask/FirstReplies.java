package dev.rondo.internal.ask;

import dev.rondo.TooFewRepliesException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Waits for so many replies, whichever come first, or until there cannot be so many. */
public final class FirstReplies<T extends @Nullable Object, R extends @Nullable Object>
    extends FanOut<T, R> {

  private final int needed;
  private final int count;
  private final Function<? super List<T>, ? extends R> result;

  /** In the order in which they came. */
  private List<T> replies = new ArrayList<>();

  private List<Throwable> failures = new ArrayList<>();

  /**
   * Makes one.
   *
   * @param needed how many replies; at least one
   * @param count of how many stages; not less
   * @param result makes the result of the replies
   */
  public FirstReplies(int needed, int count, Function<? super List<T>, ? extends R> result) {
    this.needed = needed;
    this.count = count;
    this.result = result;
  }

  @Override
  @Nullable Decision<R> replied(int index, T reply) {
    replies.add(reply);
    return replies.size() < needed
        ? null
        : Decision.succeed(result.apply(Collections.unmodifiableList(replies)));
  }

  @Override
  @Nullable Decision<R> failed(int index, Throwable failure) {
    failures.add(failure);
    if (count - failures.size() >= needed) {
      return null;
    }
    TooFewRepliesException tooFew =
        new TooFewRepliesException(
            failures.size() + " of " + count + " asks failed, and " + needed + " had to succeed");
    failures.forEach(tooFew::addSuppressed);
    return Decision.fail(tooFew);
  }

  @Override
  void forget() {
    replies = List.of(); // The result has the list.
    failures = List.of();
  }

  @Override
  public String toString() {
    return "the first " + needed + " of " + count + " asks";
  }
}
