package dev.rondo.internal.ask;

import dev.rondo.CyclicHoldException;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The asks for whose answers an actor handles nothing, and the search for actors that so wait for
 * each other in a circle.
 *
 * <p>Who begins to wait says so first and looks at the others then, with a fence in between; so of
 * two that close a circle at the same time at least one sees it. Both may: they have the same ask
 * fail, that of the oldest wait.
 *
 * <p>Changed in its actor's turns only; {@link #first} and {@link #searchAgain} any thread.
 */
public final class Waits {

  private final Callee actor;
  private volatile @Nullable Wait first;

  /** Makes those of an actor, without any. */
  public Waits(Callee actor) {
    this.actor = actor;
  }

  @Nullable Wait first() {
    return first;
  }

  /**
   * Takes note that the actor waits from now on; if that closes a circle, an ask of it fails.
   *
   * @param blocks whether it holds its thread
   */
  public void begin(PendingAsk<?> ask, boolean blocks) {
    Wait begun = new Wait(actor, ask, blocks, first);
    first = begun;
    search(begun);
  }

  /**
   * Looks whether a wait for that ask closes a circle by now, since it went to another actor, or
   * was put aside. Any thread.
   */
  void searchAgain(PendingAsk<?> ask) {
    Wait wait = first;
    while (wait != null && wait.ask != ask) {
      wait = wait.others;
    }
    if (wait != null) {
      search(wait);
    }
  }

  private static void search(Wait from) {
    VarHandle.fullFence(); // After what was just said, before what others have said is read.
    List<Wait> circle = circle(from);
    if (!circle.isEmpty()) {
      breakUp(circle);
    }
  }

  /** Takes note that it does not wait for that ask any more. */
  public void end(PendingAsk<?> ask) {
    first = without(first, ask);
  }

  private static @Nullable Wait without(@Nullable Wait wait, PendingAsk<?> ask) {
    if (wait == null) {
      return null;
    }
    return wait.ask == ask ? wait.others : wait.beside(without(wait.others, ask));
  }

  /** Adds those that it has asked, and for whose answers it waits. Any thread: then a guess. */
  public void addAsked(Collection<? super Callee> all) {
    for (Wait wait = first; wait != null; wait = wait.others) {
      Callee asked = wait.ask.callee();
      if (asked != null && wait.ask.isAwaited()) {
        all.add(asked);
      }
    }
  }

  /** Whether it waits for an ask for which that one was made. */
  public boolean includesCauseOf(PendingAsk<?> ask) {
    Wait wait = first;
    while (wait != null && !ask.isFor(wait.ask)) {
      wait = wait.others;
    }
    return wait != null;
  }

  /** The waits that need each other, from that one on; empty if it will end by itself. */
  private static List<Wait> circle(Wait begun) {
    List<Wait> path = new ArrayList<>();
    Set<Wait> seen = new HashSet<>();
    path.add(begun);
    Wait next = begun.first();
    while (!path.isEmpty()) {
      Wait last = path.get(path.size() - 1);
      if (next == null) {
        next = path.remove(path.size() - 1).others;
      } else if (!last.needs(next) || seen.contains(next)) {
        next = next.others;
      } else if (next == begun) {
        return path;
      } else {
        seen.add(next);
        path.add(next);
        next = next.first();
      }
    }
    return List.of();
  }

  private static void breakUp(List<Wait> circle) {
    PendingAsk<?> oldest =
        circle.stream().min(Comparator.comparingLong(wait -> wait.number)).orElseThrow().ask;
    String all = circle.stream().map(Wait::toString).collect(Collectors.joining("; "));
    oldest.fail(
        new CyclicHoldException(
            oldest + " failed, since none of these can be answered before another: " + all));
  }
}
