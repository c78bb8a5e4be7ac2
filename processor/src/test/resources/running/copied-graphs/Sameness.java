import static org.assertj.core.api.Assertions.assertThat;

import graphs.Node.Marker;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Walks an original and its copy side by side, without recursion. */
final class Sameness {

  private final Map<Object, Object> copyOf = new IdentityHashMap<>();
  private final Map<Object, Object> originalOf = new IdentityHashMap<>();
  private final Deque<Object[]> toDo = new ArrayDeque<>();
  private int shared;

  /** Fails unless they are; returns how often a node was met again. */
  static int check(Object original, Object copy) {
    Sameness sameness = new Sameness();
    sameness.toDo.push(new Object[] {original, copy});
    while (!sameness.toDo.isEmpty()) {
      Object[] pair = sameness.toDo.pop();
      sameness.visit(pair[0], pair[1]);
    }
    Set<Object> inBoth = Collections.newSetFromMap(new IdentityHashMap<>());
    inBoth.addAll(sameness.copyOf.keySet());
    inBoth.retainAll(sameness.originalOf.keySet());
    assertThat(inBoth.size()).isZero();
    return sameness.shared;
  }

  private void visit(Object original, Object copy) {
    if (original == null
        || original instanceof String
        || original instanceof Integer
        || original instanceof Marker) {
      assertThat(copy).isSameAs(original);
    } else if (original instanceof Optional<?> optional) {
      toDo.push(new Object[] {optional.orElse(null), ((Optional<?>) copy).orElse(null)});
    } else if (original.getClass().getName().startsWith("java.util.ImmutableCollections")) {
      assertThat(originalOf.put(copy, original) == null).as("each place has its own").isTrue();
      compare(original, copy);
    } else if (copyOf.putIfAbsent(original, copy) != null) {
      shared++;
      // Compared by hand: to print a node may take a text for each way that leads through it.
      assertThat(copyOf.get(original) == copy).as("one thing has one copy").isTrue();
    } else {
      assertThat(originalOf.put(copy, original) == null).as("two things have two").isTrue();
      compare(original, copy);
    }
  }

  private void compare(Object original, Object copy) {
    if (original instanceof int[] numbers) {
      assertThat((int[]) copy).isEqualTo(numbers);
    } else if (original instanceof StringBuilder) {
      assertThat(copy).isInstanceOf(StringBuilder.class).hasToString(original.toString());
    } else if (original instanceof Date || original instanceof EnumSet<?>) {
      assertThat(copy).isEqualTo(original);
    } else if (original instanceof Object[] array) {
      push(Arrays.asList(array), Arrays.asList((Object[]) copy));
    } else if (original instanceof Collection<?> collection) {
      push(collection, (Collection<?>) copy);
    } else if (original instanceof Map<?, ?> map) {
      push(parts(map), parts((Map<?, ?>) copy));
    } else {
      assertThat(copy.getClass()).isEqualTo(original.getClass());
      push(fields(original), fields(copy));
    }
  }

  private void push(Collection<?> originals, Collection<?> copies) {
    assertThat(copies.size()).isEqualTo(originals.size());
    Iterator<?> copy = copies.iterator();
    for (Object original : originals) {
      toDo.push(new Object[] {original, copy.next()});
    }
  }

  /** Keys and values, by name where a key is a name: a HashMap has no order to keep. */
  private static List<Object> parts(Map<?, ?> map) {
    List<Object> parts = new ArrayList<>();
    boolean isNamed = map.keySet().stream().allMatch(String.class::isInstance);
    (isNamed ? new TreeMap<Object, Object>(map) : map)
        .forEach(
            (key, value) -> {
              parts.add(key);
              parts.add(value);
            });
    return parts;
  }

  private static List<Object> fields(Object node) {
    List<Object> values = new ArrayList<>();
    try {
      for (Field field : node.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          values.add(field.get(node));
        }
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    return values;
  }
}
