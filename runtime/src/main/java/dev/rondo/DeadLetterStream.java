package dev.rondo;

import java.util.function.Consumer;

/** The messages of a system that could not be delivered, as they come. Any thread. */
public interface DeadLetterStream {

  /**
   * Has the listener told each dead letter from now on: one at a time, on the system's callback
   * threads, those of one sender to one actor in their order.
   *
   * <p>A listener is not waited for. At most 1,024 dead letters wait for it; those that come then
   * pass it by, and {@link Subscription#missed} counts them. What it throws is logged, and it is
   * told the next. Should it cause dead letters itself, it is told of them, too.
   */
  Subscription subscribe(Consumer<? super DeadLetter> listener);
}
