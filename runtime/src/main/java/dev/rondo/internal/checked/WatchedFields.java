package dev.rondo.internal.checked;

import dev.rondo.ActorRef;
import dev.rondo.Spawner;
import dev.rondo.internal.checked.Fingerprint.Part;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of an object that nobody may write to once it was sent.
 *
 * <p>None of classes of the JDK and the runtime, and none of classes that show how they let several
 * threads write: by synchronized methods, or by a field that is a lock. Elsewhere not those that
 * are volatile, nor transient ones, which keep what can be computed again.
 *
 * <p>What a field holds is followed into records and into classes that lie together with the
 * holder's, in one jar or folder: a connection pool behind an asserted object is not its state.
 */
final class WatchedFields {

  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private WatchedFields() {}

  static List<Field> of(Part part) throws IllegalAccessException {
    Class<?> type = part.value().getClass();
    if (!isFollowed(type, part.holder())) {
      return List.of();
    }
    List<Field> fields = FIELDS.get(type);
    for (Field field : fields) {
      if (field.getType() == Object.class && isMonitor(field.get(part.value()))) {
        return List.of();
      }
    }
    return fields;
  }

  /** Whether an object is good for nothing but to be locked. */
  private static boolean isMonitor(@Nullable Object value) {
    return value != null && value.getClass() == Object.class;
  }

  private static boolean isFollowed(Class<?> type, @Nullable Class<?> holder) {
    return holder == null
        || type.isRecord()
        || type.getProtectionDomain().equals(holder.getProtectionDomain());
  }

  private static List<Field> find(Class<?> type) {
    if (type.isEnum() || type.isHidden() || type.isSynthetic() || isOfActors(type)) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    for (Class<?> level = type; level != null && !isOfJdk(level); level = level.getSuperclass()) {
      if (isForSeveralThreads(level)) {
        return List.of();
      }
      for (Field field : level.getDeclaredFields()) {
        if (isWatched(field)) {
          fields.add(field);
        }
      }
    }
    return List.copyOf(fields);
  }

  /** Refs, asks, contexts: what they refer to changes all the time. */
  private static boolean isOfActors(Class<?> type) {
    return ActorRef.class.isAssignableFrom(type)
        || Spawner.class.isAssignableFrom(type)
        || Future.class.isAssignableFrom(type);
  }

  private static boolean isOfJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }

  private static boolean isForSeveralThreads(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isSynchronized(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())) {
        return true;
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (isLock(field.getType())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLock(Class<?> type) {
    return Lock.class.isAssignableFrom(type)
        || ReadWriteLock.class.isAssignableFrom(type)
        || type == StampedLock.class;
  }

  private static boolean isWatched(Field field) {
    int unwatched = Modifier.STATIC | Modifier.VOLATILE | Modifier.TRANSIENT;
    if ((field.getModifiers() & unwatched) != 0) {
      return false;
    }
    try {
      field.setAccessible(true);
      return true;
    } catch (InaccessibleObjectException | SecurityException closedModule) {
      return false; // A module that is not open to the runtime keeps its fields to itself.
    }
  }
}
