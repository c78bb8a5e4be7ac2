package dev.rondo;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds up an event loop for longer than it should: mostly a handler, see {@link
 * ActorSystemBuilder#handlerBudget}. Or that messages wait for an actor in such a number that they
 * will hardly end; then there is no method, and the time is 0. All but the stack was read while the
 * loop went on, and may be a little off.
 *
 * @param loop the name of its thread
 * @param actor the path of the actor whose handler runs; null where it is not a handler
 * @param method that message, with its contract; null where it is none, or not known
 * @param lasting how long it has lasted, at least
 * @param isOver whether it has ended by now
 * @param waiting how many messages wait behind it
 * @param suspects the threads that are at it: the loop's own, or senders; none once it is over
 * @param text all that in words
 */
public record Stall(
    String loop,
    @Nullable String actor,
    @Nullable String method,
    Duration lasting,
    boolean isOver,
    long waiting,
    List<Suspect> suspects,
    String text) {

  /** Copies the list. */
  public Stall {
    suspects = List.copyOf(suspects);
  }

  /**
   * A thread that may be what holds the loop up.
   *
   * @param thread its name
   * @param stack where it was when it was looked at, innermost first
   */
  public record Suspect(String thread, List<StackTraceElement> stack) {

    /** Copies the list. */
    public Suspect {
      stack = List.copyOf(stack);
    }
  }
}
