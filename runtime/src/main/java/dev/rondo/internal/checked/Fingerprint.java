package dev.rondo.internal.checked;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A number that changes when somebody writes to an object, or to what it holds.
 *
 * <p>It depends on the contents of arrays, of the JDK's collections and of the other {@link
 * Contents} that are known, and on the fields of the program's own classes as far as {@link
 * WatchedFields} goes. Of everything else it depends on which object it is. It looks at a limited
 * number of values, always the same ones in an object that does not change, and never fails.
 */
final class Fingerprint {

  /** Of what could not be read. */
  static final long UNKNOWN = 0;

  private static final int MOST_VALUES = 100_000;
  private static final long FACTOR = 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio, made odd

  private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();
  private final Deque<Part> ahead = new ArrayDeque<>();
  private long mixed = 1;
  private int count;

  private Fingerprint() {}

  /** The fingerprint as of now; {@link #UNKNOWN} if the object cannot be read. */
  @SuppressWarnings("CatchingUnchecked")
  static long of(@Nullable Object value) {
    try {
      return new Fingerprint().compute(value);
    } catch (Exception | StackOverflowError | LinkageError changedMeanwhileOrForeign) {
      // A collection that is changed right now, or a view of a class that is not the JDK's.
      return UNKNOWN;
    }
  }

  private long compute(@Nullable Object value) throws ReflectiveOperationException {
    mixObject(value, null);
    while (!ahead.isEmpty() && count < MOST_VALUES) {
      Part part = ahead.removeFirst();
      if (!Contents.mix(part, this)) {
        mixFields(part);
      }
    }
    return mixed == UNKNOWN ? 1 : mixed;
  }

  private void mixFields(Part part) throws ReflectiveOperationException {
    for (Field field : WatchedFields.of(part)) {
      Class<?> type = field.getType();
      if (type.isPrimitive()) {
        mix(field.get(part.value()).hashCode());
      } else {
        mixObject(field.get(part.value()), part.value().getClass());
      }
    }
  }

  /** Mixes in an object that a class holds, or that is held by nothing of the program's own. */
  void mixObject(@Nullable Object value, @Nullable Class<?> holder) {
    if (value == null) {
      mix(0);
      return;
    }
    Integer number = seen.putIfAbsent(value, seen.size() + 1);
    if (number != null) {
      mix(number);
      return;
    }
    mix(System.identityHashCode(value));
    ahead.addLast(new Part(value, holder));
  }

  /** Mixes in a number. */
  void mix(long number) {
    count++;
    mixed = Long.rotateLeft(mixed ^ number, 31) * FACTOR;
  }

  /** How many more values are looked at. */
  int rest() {
    return MOST_VALUES - count;
  }

  /**
   * An object whose parts are still to be mixed in.
   *
   * @param value the object
   * @param holder the nearest class of the program's own that holds it
   */
  record Part(Object value, @Nullable Class<?> holder) {}
}
