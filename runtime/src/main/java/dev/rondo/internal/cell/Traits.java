package dev.rondo.internal.cell;

import dev.rondo.BatchEnd;
import dev.rondo.Lifecycle;
import dev.rondo.Supervisor;

/**
 * Which of the optional interfaces a behavior implements, looked up once for each class: to find
 * that a class does not implement an interface takes the JVM some 20 ns, and an actor that lives
 * for one message would be asked four times.
 *
 * <p>Numbers, since an object of this class would keep its class loader as long as the behavior's
 * lives.
 */
final class Traits {

  private static final int BATCH_END = 1;
  private static final int LIFECYCLE = 2;
  private static final int SUPERVISOR = 4;

  private static final ClassValue<Integer> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
          return (BatchEnd.class.isAssignableFrom(type) ? BATCH_END : 0)
              | (Lifecycle.class.isAssignableFrom(type) ? LIFECYCLE : 0)
              | (Supervisor.class.isAssignableFrom(type) ? SUPERVISOR : 0);
        }
      };

  private Traits() {}

  static boolean isBatchEnd(Object behavior) {
    return (of(behavior) & BATCH_END) != 0;
  }

  static boolean isLifecycle(Object behavior) {
    return (of(behavior) & LIFECYCLE) != 0;
  }

  static boolean isSupervisor(Object behavior) {
    return (of(behavior) & SUPERVISOR) != 0;
  }

  private static int of(Object behavior) {
    return OF_CLASS.get(behavior.getClass());
  }
}
