package dev.rondo.internal.cell;

import dev.rondo.ActorRef;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Tally;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The refs of other contracts that an actor has besides its own. The loop only.
 *
 * <p>Those that the behavior serves stay as long as the actor: each incarnation's behavior takes
 * them over. Those that another object serves end with the incarnation that made them. They are
 * held weakly: a ref that nobody has any more needs no end, and an actor may make many.
 */
final class Faces {

  private static final int SMALLEST_PURGE = 16;

  private final ActorCell<?, ?> cell;
  private final List<GeneratedRef> ofBehavior = new ArrayList<>(1);
  private final List<WeakReference<GeneratedRef>> ofObjects = new ArrayList<>(0);
  private int purgeAbove = SMALLEST_PURGE;

  Faces(ActorCell<?, ?> cell) {
    this.cell = cell;
  }

  /**
   * The ref that the behavior serves; checked when there is one, that is, after the factory.
   *
   * @throws IllegalArgumentException if the behavior does not implement the contract
   */
  @SuppressWarnings("unchecked") // One contract has one class of refs.
  <B, R extends ActorRef> R ofBehavior(
      GeneratedContract<B, R> contract, @Nullable Object behavior) {
    for (GeneratedRef face : ofBehavior) {
      if (face.contract == contract) {
        return (R) face;
      }
    }
    R ref = contract.newRef(cell);
    GeneratedRef face = (GeneratedRef) ref;
    if (behavior != null) {
      bind(face, behavior);
    }
    ofBehavior.add(face);
    return ref;
  }

  /** A new ref, which that object serves. */
  <B, R extends ActorRef> R ofObject(GeneratedContract<B, R> contract, B object) {
    R ref = contract.newRef(cell);
    GeneratedRef face = (GeneratedRef) ref;
    cell.bind(face, object);
    ofObjects.add(new WeakReference<>(face));
    if (ofObjects.size() > purgeAbove) {
      ofObjects.removeIf(each -> each.refersTo(null));
      purgeAbove = Math.max(SMALLEST_PURGE, 2 * ofObjects.size());
    }
    return ref;
  }

  /** Has a new behavior serve what the last one did. */
  void bind(Object behavior) {
    for (GeneratedRef face : ofBehavior) {
      bind(face, behavior);
    }
  }

  /**
   * Makes sure that a behavior can serve what another did.
   *
   * @throws IllegalArgumentException if it does not implement all those contracts
   */
  void check(Object behavior) {
    for (GeneratedRef face : ofBehavior) {
      check(face, behavior);
    }
  }

  private void bind(GeneratedRef face, Object behavior) {
    check(face, behavior);
    cell.bind(face, behavior);
  }

  private void check(GeneratedRef face, Object behavior) {
    Class<?> contract = face.contract.type();
    if (!contract.isInstance(behavior)) {
      throw new IllegalArgumentException(
          behavior.getClass().getName()
              + ", the behavior of "
              + cell.path()
              + ", does not implement "
              + contract.getName()
              + ", for which ActorContext.self was called: implement it, or call"
              + " ActorContext.face with an object that does");
    }
  }

  /** Takes notice that the actor has come to another loop, where its messages are counted now. */
  void retally() {
    ofBehavior.forEach(cell::retally);
    for (WeakReference<GeneratedRef> weak : ofObjects) {
      GeneratedRef face = weak.get();
      if (face != null) {
        cell.retally(face);
      }
    }
  }

  /** Ends what the incarnation made. */
  void unbind() {
    for (GeneratedRef face : ofBehavior) {
      face.bind(null);
    }
    for (WeakReference<GeneratedRef> weak : ofObjects) {
      GeneratedRef face = weak.get();
      if (face != null) {
        face.tally = Tally.NONE;
        face.bind(null);
      }
    }
    ofObjects.clear();
  }
}
