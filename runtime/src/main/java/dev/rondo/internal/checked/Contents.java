package dev.rondo.internal.checked;

import dev.rondo.internal.checked.Fingerprint.Part;
import dev.rondo.internal.collections.Unmodifiable;
import dev.rondo.internal.cow.Handle;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads arrays and those mutable objects of the JDK whose contents count. */
final class Contents {

  /** Collections that several threads may write to, or that change by themselves. */
  private static final Set<String> UNWATCHED =
      Set.of("Hashtable", "Properties", "Stack", "Vector", "WeakHashMap");

  private Contents() {}

  /** Mixes in what an object contains; returns whether it is one whose contents are known. */
  static boolean mix(Part part, Fingerprint fingerprint) {
    Object value = part.value();
    if (value.getClass().isArray()) {
      mixArray(part, fingerprint);
    } else if (isWatched(value) && value instanceof Collection<?> collection) {
      fingerprint.mix(collection.size());
      mixAll(collection, part, fingerprint);
    } else if (isWatched(value) && value instanceof Map<?, ?> map) {
      fingerprint.mix(map.size());
      mixAll(map.keySet(), part, fingerprint);
      mixAll(map.values(), part, fingerprint);
    } else if (value instanceof Handle<?> handle) {
      fingerprint.mixObject(handle.glance(), part.holder());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(content -> fingerprint.mixObject(content, part.holder()));
    } else {
      return mixLeaf(value, fingerprint);
    }
    return true;
  }

  private static void mixAll(Collection<?> elements, Part part, Fingerprint fingerprint) {
    for (Object element : elements) {
      if (fingerprint.rest() <= 0) {
        return;
      }
      fingerprint.mixObject(element, part.holder());
    }
  }

  @SuppressWarnings("JavaUtilDate") // Old things are sent as well.
  private static boolean mixLeaf(Object value, Fingerprint fingerprint) {
    if (value instanceof StringBuilder text) {
      fingerprint.mix(text.toString().hashCode());
    } else if (value.getClass() == Date.class) {
      fingerprint.mix(((Date) value).getTime());
    } else if (value instanceof BitSet bits && isWatched(value)) {
      fingerprint.mix(bits.hashCode());
    } else if (value instanceof ByteBuffer buffer) {
      fingerprint.mix(buffer.position());
      fingerprint.mix(buffer.limit());
      ByteBuffer all = buffer.duplicate().clear();
      all.limit(Math.min(all.capacity(), fingerprint.rest()));
      fingerprint.mix(all.hashCode());
    } else {
      return false;
    }
    return true;
  }

  private static void mixArray(Part part, Fingerprint fingerprint) {
    if (part.value() instanceof Object[] objects) {
      mixAll(Arrays.asList(objects), part, fingerprint);
    } else {
      fingerprint.mix(hashOfPrimitives(part.value()));
    }
  }

  private static int hashOfPrimitives(Object array) {
    if (array instanceof byte[] bytes) {
      return Arrays.hashCode(bytes);
    } else if (array instanceof char[] chars) {
      return Arrays.hashCode(chars);
    } else if (array instanceof short[] shorts) {
      return Arrays.hashCode(shorts);
    } else if (array instanceof int[] ints) {
      return Arrays.hashCode(ints);
    } else if (array instanceof long[] longs) {
      return Arrays.hashCode(longs);
    } else if (array instanceof float[] floats) {
      return Arrays.hashCode(floats);
    } else if (array instanceof double[] doubles) {
      return Arrays.hashCode(doubles);
    }
    return Arrays.hashCode((boolean[]) array);
  }

  private static boolean isWatched(Object value) {
    return Unmodifiable.isFrozen(value) || isForOneThread(value);
  }

  /** Whether a collection is the JDK's, and for one thread at a time. */
  static boolean isForOneThread(Object value) {
    Class<?> type = value.getClass();
    return type.getPackageName().equals("java.util")
        && !UNWATCHED.contains(type.getSimpleName())
        && !type.getName().startsWith("java.util.Collections$Synchronized");
  }
}
