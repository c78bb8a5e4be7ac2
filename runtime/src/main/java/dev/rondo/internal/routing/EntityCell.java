package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.internal.cell.Watchable;
import dev.rondo.internal.cell.Watcher;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Where a ref of an entity leads, whether that is alive or not: an identity within a group. There
 * may be several of one, which are equal. Any thread.
 */
final class EntityCell extends Cell implements Watchable {

  private final EntityGroup<?, ?> group;
  private final String id;
  private final GeneratedRef self;

  /** What it was when it was last looked up; looked up again once that is gone. A benign race. */
  private @Nullable Entity known;

  EntityCell(EntityGroup<?, ?> group, String id) {
    this.group = group;
    this.id = id;
    this.self = (GeneratedRef) group.contract.newRef(this);
  }

  GeneratedRef self() {
    return self;
  }

  private Entity entity() {
    Entity entity = known;
    if (entity == null || entity.state == Entity.State.GONE) { // A stale look costs another one.
      entity = group.entity(id);
      known = entity;
    }
    return entity;
  }

  /** The actor, if messages go there now. */
  private @Nullable GeneratedRef direct(Entity entity) {
    GeneratedRef actor = entity.direct;
    if (actor != null) {
      entity.touch();
    }
    return actor;
  }

  @Override
  public MessageSlot claim(GeneratedRef ref, int op) {
    group.turns.next();
    Entity entity = entity();
    GeneratedRef actor = direct(entity);
    if (actor != null) {
      MessageSlot slot = group.slotOfTell(actor, ref, op);
      if (isRight(slot, entity, actor)) {
        return slot;
      }
      RouteCell.giveBack(slot);
    }
    return RouteCell.draft(ref, op, MessageSlot.DETACHED);
  }

  @Override
  public MessageSlot claimControl(GeneratedRef ref, int op) {
    group.turns.next();
    return RouteCell.draft(ref, op, MessageSlot.CONTROL); // Such a slot cannot be given back.
  }

  @Override
  public MessageSlot claimAsk(GeneratedRef ref, int op) {
    group.turns.next();
    Entity entity = entity();
    GeneratedRef actor = direct(entity);
    if (actor != null) {
      MessageSlot slot = group.slotOfAsk(actor, ref, op);
      if (isRight(slot, entity, actor)) {
        return slot;
      }
      RouteCell.giveUpAsk(slot);
      RouteCell.giveBack(slot);
    }
    return group.draftOfAsk(ref, op);
  }

  /**
   * Whether the actor is still the one that may be sent to. Looked at behind the claim, as {@link
   * OneOfCell} does.
   */
  @SuppressWarnings("ReferenceEquality") // One actor has one such ref.
  static boolean isRight(MessageSlot slot, Entity entity, GeneratedRef actor) {
    return slot.sequence == MessageSlot.IN_LANE || entity.direct == actor;
  }

  @Override
  public void publish(MessageSlot slot) {
    GeneratedRef target = slot.target;
    if (target.cell == this) {
      group.keep(id, slot, target);
    } else {
      target.cell.publish(slot);
    }
  }

  @Override
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    GeneratedRef target = slot.target;
    return target.cell == this ? group.keepAsk(id, slot, target) : RouteCell.publishAskThere(slot);
  }

  @Override
  public String path() {
    return group.path() + "/" + id;
  }

  @Override
  public void reply(MessageSlot slot, @Nullable Object value) {
    throw new IllegalStateException(path() + " has an actor to handle its messages");
  }

  @Override
  public void replyLater(MessageSlot slot, @Nullable CompletionStage<?> stage) {
    reply(slot, stage);
  }

  // An entity ends with its group.

  @Override
  public void addWatcher(Watcher watcher) {
    group.addWatcher(watcher);
  }

  @Override
  public void removeWatcher(Watcher watcher) {
    group.removeWatcher(watcher);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntityCell cell && cell.group == group && cell.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
