package dev.rondo.internal.checked;

import dev.rondo.internal.collections.Unmodifiable;
import java.nio.Buffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows arrays and the JDK's mutable objects by their classes. Of users' classes it says none. */
public final class MutableValues {

  private MutableValues() {}

  /** The first mutable object that a value is or that immutable collections in it hold, or null. */
  public static @Nullable Object firstIn(@Nullable Object value) {
    Deque<Object> pending = new ArrayDeque<>();
    add(value, pending);
    while (!pending.isEmpty()) {
      Object next = pending.pop();
      if (isMutable(next)) {
        return next;
      } else if (next instanceof Collection<?> elements) {
        elements.forEach(element -> add(element, pending));
      } else if (next instanceof Map<?, ?> entries) {
        entries.keySet().forEach(key -> add(key, pending));
        entries.values().forEach(entry -> add(entry, pending));
      } else if (next instanceof Optional<?> optional) {
        optional.ifPresent(element -> add(element, pending));
      }
    }
    return null;
  }

  private static void add(@Nullable Object value, Deque<Object> pending) {
    if (value != null) {
      pending.push(value);
    }
  }

  @SuppressWarnings("JavaUtilDate") // Old things are sent as well.
  private static boolean isMutable(Object value) {
    if (value instanceof Collection || value instanceof Map) {
      return Contents.isForOneThread(value) && !Unmodifiable.isOfJdk(value);
    }
    return value.getClass().isArray()
        || value instanceof StringBuilder
        || value instanceof Date
        || value instanceof Calendar
        || value instanceof BitSet
        || value instanceof Buffer;
  }
}
