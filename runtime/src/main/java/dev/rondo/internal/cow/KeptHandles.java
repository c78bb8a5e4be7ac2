package dev.rondo.internal.cow;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The handles that an incarnation keeps, held weakly: one that it has forgotten needs no end. Those
 * of messages whose handlers have returned a stage are held until it is complete. The loop only.
 */
public final class KeptHandles {

  private static final int SMALLEST_PURGE = 16;

  private final List<WeakReference<Handle<?>>> all = new ArrayList<>(1);
  private final Set<Handle<?>> unhandled = new HashSet<>();
  private int purgeAbove = SMALLEST_PURGE;

  /** Takes note of one. */
  public void add(Handle<?> handle) {
    all.add(new WeakReference<>(handle));
    if (all.size() > purgeAbove) {
      all.removeIf(KeptHandles::hasEnded);
      purgeAbove = Math.max(SMALLEST_PURGE, 2 * all.size());
    }
  }

  /** The same for a message's parameters, until that is {@linkplain #handled handled}. */
  public void addUnhandled(Object... parameters) {
    for (Object parameter : parameters) {
      if (parameter instanceof Handle<?> handle) { // Not null.
        add(handle);
        unhandled.add(handle);
      }
    }
  }

  /** Ends a message's parameters, for which there is nothing left to do, unless they are kept. */
  public void handled(Object... parameters) {
    for (Object parameter : parameters) {
      if (parameter instanceof Handle<?> handle) {
        unhandled.remove(handle);
        handle.handled();
      }
    }
  }

  private static boolean hasEnded(WeakReference<Handle<?>> reference) {
    Handle<?> handle = reference.get();
    return handle == null || handle.glance() == null;
  }

  /** Ends those that are left. */
  public void endAll() {
    for (WeakReference<Handle<?>> reference : all) {
      Handle<?> handle = reference.get();
      if (handle != null) {
        handle.drop("as the actor that kept it ended or was restarted");
      }
    }
    all.clear();
    unhandled.clear();
  }
}
