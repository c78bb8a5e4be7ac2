package dev.rondo.internal.routing;

import dev.rondo.internal.routing.Entity.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entities of a group may be alive, and which is to leave for another one: the one that was
 * not used for the longest time, as the clock algorithm sees it (Corbató, "A paging experiment with
 * the Multics system", 1969): a hand goes round, and takes the first that had no message since it
 * last came by. So a message costs a look at a flag. Under the lock of the group.
 */
final class Residents {

  private final int most;

  /** Those that have to wait until others have left, in their order. */
  private final Deque<Entity> waiting = new ArrayDeque<>();

  private @Nullable Entity hand;
  private int alive;
  private int leaving;

  Residents(int most) {
    this.most = most;
  }

  /** How many have a place. */
  int alive() {
    return alive;
  }

  /** Gives the entity a place, or has it wait for one. */
  void enter(Entity entity) {
    if (alive < most) {
      alive++;
      entity.state = State.STARTING;
    } else {
      entity.state = State.WAITING;
      waiting.add(entity);
    }
  }

  /** Has its messages go to its actor. */
  void activate(Entity entity) {
    if (entity.state == State.LEAVING) {
      leaving--;
    }
    entity.state = State.ACTIVE;
    entity.touch();
    link(entity);
  }

  /** Has it leave: it keeps its place until its actor has stopped. */
  void leave(Entity entity) {
    unlink(entity);
    entity.state = State.LEAVING;
    leaving++;
  }

  /** Takes notice that its actor has stopped, and another one is to be spawned in its place. */
  void begin(Entity entity) {
    leaving--;
    entity.state = State.STARTING;
  }

  /** Takes notice that it is gone. Returns who gets its place; null if nobody waits. */
  @Nullable Entity gone(Entity entity) {
    if (entity.state == State.LEAVING) {
      leaving--;
    } else if (entity.state == State.ACTIVE) {
      unlink(entity);
    }
    entity.state = State.GONE;
    alive--;
    Entity successor = waiting.poll();
    if (successor != null) {
      alive++;
      successor.state = State.STARTING;
    }
    return successor;
  }

  /** Has none wait any more. Returns those that did, which are gone. */
  List<Entity> giveUpWaiting() {
    List<Entity> all = new ArrayList<>(waiting);
    waiting.clear();
    all.forEach(entity -> entity.state = State.GONE);
    return all;
  }

  /** Whom to have leave, since others wait; null if enough do, or none can. */
  @Nullable Entity victim() {
    if (leaving >= waiting.size() || hand == null) {
      return null;
    }
    Entity victim = hand;
    for (int round = 0; round < alive && victim.isUsed; round++) {
      victim.isUsed = false;
      victim = victim.next;
    }
    hand = victim;
    return victim;
  }

  /** Those that are active, in some order. */
  List<Entity> active() {
    List<Entity> all = new ArrayList<>();
    Entity each = hand;
    while (each != null) {
      all.add(each);
      each = each.next == hand ? null : each.next;
    }
    return all;
  }

  private void link(Entity entity) {
    if (hand == null) {
      entity.next = entity;
      entity.previous = entity;
      hand = entity;
    } else { // Behind the hand, which comes to it last.
      Entity before = hand.previous;
      entity.previous = before;
      entity.next = hand;
      before.next = entity;
      hand.previous = entity;
    }
  }

  private void unlink(Entity entity) {
    if (entity.next == entity) {
      hand = null;
    } else {
      entity.previous.next = entity.next;
      entity.next.previous = entity.previous;
      if (hand == entity) {
        hand = entity.next;
      }
    }
    entity.next = null;
    entity.previous = null;
  }
}
