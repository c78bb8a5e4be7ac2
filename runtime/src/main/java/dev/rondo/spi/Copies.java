package dev.rondo.spi;

import dev.rondo.internal.collections.Unmodifiable;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The copies of one value's parts so far. What is in the value twice becomes one copy, which is in
 * the copy twice; and a value may be deeper than a stack.
 *
 * <p>Generated copiers come here for each part that may be in the value twice, and for what these
 * consist of. A part that is too deep below the others is postponed: all that is under way above it
 * is given up, it is copied from the top of the stack, and then those above begin anew, and find
 * it. A container tries all of its elements before it gives up, and begins anew when they are all
 * complete, so that it does so once.
 *
 * <p>One thread, for one value.
 */
// Unmarked, so that generated code in null-marked packages need not care.
@NullUnmarked
public final class Copies {

  /** A level takes some five frames, so this leaves most of the smallest stack. */
  private static final int DEEPEST = 100;

  private static final Object UNDER_WAY = new Object();

  /** By original. What was postponed is under way until its copy is there. */
  private final IdentityHashMap<Object, Object> made = new IdentityHashMap<>();

  /** Found too deep already since the stack was unwound, so that none is tried twice. */
  private Set<Object> givenUp = Set.of();

  private int depth;

  private Copies() {}

  /**
   * The copy of a whole value; null for null.
   *
   * @throws IllegalArgumentException if a part of it leads back to itself
   */
  public static <T> T ofWhole(T original, BiFunction<T, Copies, T> copier) {
    if (original == null) {
      return null;
    }
    Copies copies = new Copies();
    try {
      return copier.apply(original, copies);
    } catch (Postponed deep) {
      return copies.fromBelow(new Part<>(original, original.getClass(), copier, false), deep);
    }
  }

  /**
   * The copy of a part, which is made unless it is there already; null for null.
   *
   * @throws IllegalArgumentException if it leads back to itself
   */
  public <T> T of(T original, BiFunction<T, Copies, T> copier) {
    return of(original, Object.class, copier);
  }

  /**
   * The same for a part that may also be in the value as one of another type, for which a copy may
   * have been made that is none of this one.
   */
  @SuppressWarnings(
      "unchecked") // What is made of an original is of its type, or of that asked for.
  public <T> T of(T original, Class<?> type, BiFunction<T, Copies, T> copier) {
    if (original == null) {
      return null;
    }
    if (Unmodifiable.isFrozen(original) || Unmodifiable.isOfJdk(original)) {
      return copier.apply(original, this); // Who has one of these cannot know who else has it.
    }
    Object known = made.get(original);
    if (known == UNDER_WAY) {
      throw new IllegalArgumentException(
          "A "
              + original.getClass().getName()
              + " leads back to itself, so a copy of it would have no end. Send it with @Moved, or"
              + " without the way back.");
    }
    if (type.isInstance(known)) {
      return (T) known;
    }
    if (givenUp.contains(original)) {
      throw new Postponed(List.of());
    }
    if (depth == DEEPEST) {
      throw giveUp(original, new Postponed(List.of(new Part<>(original, type, copier, false))));
    }
    depth++;
    T copy;
    try {
      copy = copier.apply(original, this);
    } catch (Postponed deeper) {
      throw giveUp(original, deeper);
    }
    depth--;
    made.put(original, copy);
    return copy;
  }

  /** Adds the copies of all elements. */
  public <E> void addAll(
      Iterable<? extends E> originals, Collection<E> copies, BiFunction<E, Copies, E> copier) {
    Postponements postponements = new Postponements(depth);
    for (E each : originals) {
      E copy = postponements.orNull(each, copier);
      if (!postponements.areAny()) {
        copies.add(copy);
      }
    }
    postponements.throwIfAny();
  }

  /** Puts the copies of all entries. */
  public <K, V> void putAll(
      Map<? extends K, ? extends V> originals,
      Map<K, V> copies,
      BiFunction<K, Copies, K> keyCopier,
      BiFunction<V, Copies, V> valueCopier) {
    Postponements postponements = new Postponements(depth);
    for (Map.Entry<? extends K, ? extends V> each : originals.entrySet()) {
      K key = postponements.orNull(each.getKey(), keyCopier);
      V value = postponements.orNull(each.getValue(), valueCopier);
      if (!postponements.areAny()) {
        copies.put(key, value);
      }
    }
    postponements.throwIfAny();
  }

  /**
   * An array of the copies of all elements.
   *
   * @param type the class of elements that is declared: an array made for some subclass may have no
   *     place for their copies
   */
  public <E> E[] arrayOf(E[] originals, Class<?> type, BiFunction<E, Copies, E> copier) {
    @SuppressWarnings("unchecked") // Its elements are of that class.
    E[] copies = (E[]) Array.newInstance(type, originals.length);
    Postponements postponements = new Postponements(depth);
    for (int i = 0; i < originals.length; i++) {
      copies[i] = postponements.orNull(originals[i], copier);
    }
    postponements.throwIfAny();
    return copies;
  }

  /** Makes what was postponed, and what that postpones, before the whole. */
  @SuppressWarnings("unchecked") // Made by the copier of a T.
  private <T> T fromBelow(Part<T> whole, Postponed deep) {
    Deque<Part<?>> agenda = new ArrayDeque<>();
    agenda.push(whole);
    begin(whole, agenda, deep);
    while (!agenda.isEmpty()) {
      Part<?> part = agenda.peek();
      Object known = made.get(part.original);
      if (known != UNDER_WAY && part.type.isInstance(known)) {
        agenda.pop();
        continue;
      }
      depth = 0;
      givenUp = Set.of();
      try {
        Object copy = part.copy(this);
        if (!part.isElement) {
          made.put(part.original, copy);
        }
        agenda.pop();
      } catch (Postponed deeper) {
        begin(part, agenda, deeper);
      }
    }
    return (T) made.get(whole.original);
  }

  private Postponed giveUp(Object original, Postponed postponed) {
    if (givenUp.isEmpty()) {
      givenUp = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    givenUp.add(original);
    return postponed;
  }

  /** Has a part wait for what it postponed. */
  private void begin(Part<?> part, Deque<Part<?>> agenda, Postponed deeper) {
    if (!part.isElement) {
      made.put(part.original, UNDER_WAY);
    }
    deeper.parts.forEach(agenda::push);
  }

  /**
   * What is to be copied, into what, and how.
   *
   * @param isElement whether the copier comes back here for the same original, if it is one that
   *     has an identity
   */
  private record Part<T>(
      T original, Class<?> type, BiFunction<T, Copies, T> copier, boolean isElement) {

    T copy(Copies copies) {
      return copier.apply(original, copies);
    }
  }

  /** Gives up all that is under way, but for containers that have more elements to try. */
  private static final class Postponed extends Error {
    private static final long serialVersionUID = 1;

    private final transient List<Part<?>> parts;

    Postponed(List<Part<?>> parts) {
      super(null, null, false, false);
      this.parts = parts;
    }
  }

  /** What the elements of one container postponed. */
  private final class Postponements {
    private final int level;
    private @Nullable List<Part<?>> parts;

    Postponements(int level) {
      this.level = level;
    }

    /** The copy of an element; null, too, if it is postponed. */
    <E> @Nullable E orNull(E element, BiFunction<E, Copies, E> copier) {
      try {
        return copier.apply(element, Copies.this);
      } catch (Postponed deep) {
        depth = level;
        if (parts == null) {
          parts = new ArrayList<>();
        }
        // Below what it waits for, so that the container comes only when it is complete.
        parts.add(new Part<>(element, Object.class, copier, true));
        parts.addAll(deep.parts);
        return null;
      }
    }

    boolean areAny() {
      return parts != null;
    }

    void throwIfAny() {
      if (parts != null) {
        throw new Postponed(parts);
      }
    }
  }
}
