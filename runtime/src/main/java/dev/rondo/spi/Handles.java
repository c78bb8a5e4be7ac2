package dev.rondo.spi;

import dev.rondo.Cow;
import dev.rondo.internal.cow.Handle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;

/**
 * What generated code does with a {@link Cow} on its way. A null is sent as null where the contract
 * allows it, so it is taken everywhere here.
 */
// Unmarked, so that generated code in null-marked packages need not care.
@NullUnmarked
public final class Handles {

  private Handles() {}

  /**
   * Fails unless all that are to be sent in one message can be, before any of them is. The sender's
   * thread.
   *
   * @throws IllegalStateException if one of them was released or moved
   * @throws IllegalArgumentException if one of them is there twice, of which one is moved
   */
  public static void check(boolean isOneMoved, Cow<?>... cows) {
    for (int i = 0; i < cows.length; i++) {
      if (cows[i] != null) {
        ((Handle<?>) cows[i]).check();
      }
      for (int j = 0; isOneMoved && j < i; j++) {
        if (cows[i] != null && cows[i] == cows[j]) {
          throw new IllegalArgumentException(
              "the same Cow is in this message twice, and moved; send another handle on the value");
        }
      }
    }
  }

  /**
   * A handle on the same value for who gets the message, or the reply. The sender's thread, before
   * the claim.
   *
   * @param copier makes a deep copy, should it come to that
   * @throws IllegalStateException if it was released or moved
   */
  public static <T> Cow<T> shared(Cow<T> cow, UnaryOperator<T> copier) {
    return cow == null ? null : ((Handle<T>) cow).share(copier);
  }

  /** The same handle for who gets the message, or the reply; that of the sender ends. */
  public static <T> Cow<T> moved(Cow<T> cow, UnaryOperator<T> copier) {
    return cow == null ? null : ((Handle<T>) cow).move(copier);
  }

  /** Gives the sender back what {@link #shared} or {@link #moved} made, and was not sent. */
  public static <T> void takenBack(Cow<T> cow, Cow<T> unsent) {
    if (cow != null) {
      ((Handle<T>) cow).takeBack((Handle<T>) unsent);
    }
  }

  /**
   * Ends what came with a message whose handler has returned, unless it was kept. The actor's loop.
   */
  public static void handled(Object cow) {
    if (cow != null) {
      ((Handle<?>) cow).handled();
    }
  }

  /** Ends what came with a message that is not handled, unless kept. Whoever holds the slot. */
  public static void dropped(Object cow) {
    if (cow != null) {
      ((Handle<?>) cow).droppedWithMessage();
    }
  }
}
