package dev.rondo.internal.routing;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that is alive, or has messages and will be. Under the lock of its group, but for what
 * senders look at.
 *
 * <pre>
 * field       written by                              access
 * direct      its group, locked                       volatile
 * isUsed...   senders, to true; its group to false    plain: a benign race
 * all else    its group                               locked
 * </pre>
 */
final class Entity {

  enum State {
    /** Others have to leave first. */
    WAITING,
    /** Its actor was spawned, or will be by who made it this. */
    STARTING,
    /** Messages go to its actor. */
    ACTIVE,
    /** Its actor finishes with what it was sent; messages wait for the next one. */
    LEAVING,
    /** Another object stands for the identity, if any does. */
    GONE
  }

  final String id;
  State state;

  /** Its actor, while senders may send to it. */
  volatile @Nullable GeneratedRef direct;

  @Nullable ActorCell<?, ?> actor;

  /** Control messages that were let through to the actor, and may not have been posted. */
  int onTheirWay;

  /** Messages for the next actor. */
  private List<MessageSlot> kept = new ArrayList<>(1);

  /** Whether it had a message since the hand came by. */
  boolean isUsed;

  /** Whether it had a message since the last look for idle ones, and when it was seen to have. */
  boolean isFresh;

  long freshAt;

  /** The circle of those that are active. */
  @Nullable Entity next;

  @Nullable Entity previous;

  Entity(String id, State state) {
    this.id = id;
    this.state = state;
  }

  /** Takes notice of a message. Any thread; it writes only what has changed. */
  void touch() {
    if (!isUsed) {
      isUsed = true;
    }
    if (!isFresh) {
      isFresh = true;
    }
  }

  /** Keeps a message, if there is room. */
  boolean keep(MessageSlot message, int capacity) {
    return kept.size() < capacity && kept.add(message);
  }

  boolean hasKept() {
    return !kept.isEmpty();
  }

  /** Takes what was kept, in its order. */
  List<MessageSlot> takeKept() {
    List<MessageSlot> taken = kept;
    kept = new ArrayList<>(1);
    return taken;
  }
}
