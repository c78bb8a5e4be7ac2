package dev.rondo.internal.cell;

import dev.rondo.ActorRef;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An actor's children, on its own loop and on others. The actor's loop only. */
final class Children {

  /** The names of all of them. */
  final Names names;

  /** Those on the same loop. */
  final Family here = new Family();

  /** Those on other loops; made when there is one. */
  private @Nullable Set<ActorCell<?, ?>> elsewhere;

  Children(ActorRef parent) {
    names = new Names(parent);
  }

  void addElsewhere(ActorCell<?, ?> child) {
    if (elsewhere == null) {
      elsewhere = new LinkedHashSet<>(); // An order that a simulation repeats.
    }
    elsewhere.add(child);
  }

  /** Has those on the same loop stay there as their parent leaves it. */
  void stayBehind(EventLoop loop) {
    here.forEach(
        child -> {
          child.goApart();
          addElsewhere(child);
        });
    here.moveTo(loop.roots());
  }

  void removeElsewhere(ActorCell<?, ?> child) {
    if (elsewhere != null) {
      elsewhere.remove(child);
    }
  }

  boolean isEmpty() {
    return here.isEmpty() && (elsewhere == null || elsewhere.isEmpty());
  }

  /** Has all of them stop; those on other loops will say when they have. */
  void stopAll() {
    here.stopAll();
    if (elsewhere != null) {
      for (ActorCell<?, ?> child : elsewhere) {
        child.post(new ControlTask(child::terminate));
      }
    }
  }

  void forEach(Consumer<ActorCell<?, ?>> action) {
    here.forEach(action);
    if (elsewhere != null) {
      elsewhere.forEach(action);
    }
  }
}
