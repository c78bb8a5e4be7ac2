package dev.rondo.internal.routing;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Publishing;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes what is published on to all who have subscribed. It may keep the last message for those
 * who subscribe later.
 *
 * <p>What is kept and who gets it is decided under a lock, and sent without it: to send may mean to
 * wait. So that nobody is told the kept message after a newer one, it goes to a new subscriber as a
 * control message, which puts it before all that waits there, and which does nothing once something
 * newer was published: that comes to the subscriber anyway.
 */
final class TopicCell extends BroadcastCell implements Publishing {

  private final boolean retains;
  private final Object retention = new Object();

  /** The last message, if there was one; under the lock, as is what is on its way. */
  private @Nullable MessageSlot last;

  private final Set<Retained> underWay = new HashSet<>();

  TopicCell(
      String name,
      GeneratedContract<?, ?> contract,
      LoopSurroundings surroundings,
      boolean retains) {
    super("topic", name, contract, surroundings);
    this.retains = retains;
  }

  @Override
  public void publish(MessageSlot draft) {
    turns.next();
    tellAll(retains ? retain(draft) : members.all(), draft);
  }

  /** Keeps a message. Returns who subscribed before. */
  private GeneratedRef[] retain(MessageSlot draft) {
    MessageSlot kept = copyOf(draft);
    synchronized (retention) {
      forgetLast();
      last = kept;
      underWay.forEach(Retained::supersede);
      underWay.clear();
      return members.all();
    }
  }

  private MessageSlot copyOf(MessageSlot message) {
    MessageSlot copy = new MessageSlot(MessageSlot.DETACHED);
    copy.op = message.op;
    copy.copyParameters(self().share(message));
    copy.target = self();
    return copy;
  }

  private void forgetLast() {
    if (last != null) {
      self().drop(last);
      last = null;
    }
  }

  @Override
  boolean admit(GeneratedRef member) {
    if (!retains) {
      return super.admit(member);
    }
    Retained message = null;
    boolean isNew;
    synchronized (retention) {
      isNew = super.admit(member);
      if (isNew && last != null) {
        message = new Retained(member, copyOf(last));
        underWay.add(message);
      }
    }
    if (message != null) {
      message.send();
    }
    return isNew;
  }

  /** Nobody has to listen. */
  @Override
  void heardByNobody(MessageSlot draft) {
    self().drop(draft);
  }

  @Override
  protected void ended() {
    super.ended();
    synchronized (retention) {
      forgetLast();
    }
  }

  /** The kept message on its way to one who has subscribed. */
  private final class Retained {
    private final GeneratedRef member;
    private final MessageSlot message;
    private volatile boolean isSuperseded;

    Retained(GeneratedRef member, MessageSlot message) {
      this.member = member;
      this.message = message;
    }

    void supersede() {
      isSuperseded = true;
    }

    void send() {
      if (member.cell instanceof ActorCell<?, ?> actor) {
        actor.post(new ControlTask(() -> arrive(actor)));
      } else {
        arrived();
        tell(member, self(), message);
      }
    }

    /** The actor's loop. */
    private void arrive(ActorCell<?, ?> actor) {
      arrived();
      if (isSuperseded) {
        self().drop(message);
        return;
      }
      Lane first = new Lane();
      MessageSlot slot = first.claim();
      slot.copyFrom(message);
      slot.target = member;
      slot.origin = origin();
      actor.takeFirst(first);
    }

    private void arrived() {
      synchronized (retention) {
        underWay.remove(this);
      }
    }
  }
}
