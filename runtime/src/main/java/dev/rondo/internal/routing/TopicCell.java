package dev.rondo.internal.routing;

import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Publishing;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  /**
   * The last message, if there was one; under the lock of the members, as is what is on its way.
   */
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
    boolean isTell = !(draft.origin instanceof PendingAsk<?>); // Else it was forwarded.
    tellAll(retains && isTell ? retain(draft) : members.all(), draft);
  }

  /** Keeps a message. Returns who subscribed before. */
  private GeneratedRef[] retain(MessageSlot draft) {
    MessageSlot kept = copyOf(draft);
    synchronized (members) {
      forgetLast();
      last = kept;
      if (isClosed()) {
        forgetLast(); // Nobody will come.
      }
      underWay.forEach(Retained::supersede);
      underWay.clear();
      return members.all();
    }
  }

  private MessageSlot copyOf(MessageSlot message) {
    MessageSlot copy = new MessageSlot(MessageSlot.DETACHED);
    self().share(message, copy);
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
    List<Retained> messages = new ArrayList<>(1);
    boolean isNew = members.add(member, () -> retainedFor(member, messages));
    messages.forEach(Retained::send);
    return isNew;
  }

  private void retainedFor(GeneratedRef member, List<Retained> messages) {
    if (last != null) {
      Retained message = new Retained(member, copyOf(last));
      underWay.add(message);
      messages.add(message);
    }
  }

  /** Nobody has to listen. */
  @Override
  void heardByNobody(MessageSlot draft) {
    if (isClosed()) {
      loseForNobody(draft);
    } else {
      self().drop(draft);
    }
  }

  @Override
  protected void ended() {
    super.ended();
    synchronized (members) {
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
      message.target = member;
      message.origin = plain;
      actor.take(List.of(message));
    }

    private void arrived() {
      synchronized (members) {
        underWay.remove(this);
      }
    }
  }
}
