package dev.rondo.internal.routing;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.MailboxFullException;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.Callee;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Waits;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.AskStart;
import dev.rondo.internal.checked.CheckedMode;
import dev.rondo.internal.checked.SentMessage;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passes messages on to whoever has a name, and keeps them while nobody has it, up to a number.
 *
 * <p>While somebody has the name, a message is claimed in that one's queue, and that costs a look
 * at a field. While nobody has it, messages wait here. That an actor gets the name does not end the
 * wait: what waits would come to it by another way than what is sent then, and be overtaken. The
 * wait ends when a control message has come to the actor's loop. There, under the lock, all that
 * waits is taken and the name leads to the actor from now on; and before that loop does anything
 * else, what was taken is put before all that the actor has. What the actor is sent directly from
 * then on comes behind it.
 *
 * <p>What holds, under the lock:
 *
 * <ul>
 *   <li>While {@code direct} leads to somebody, nothing waits.
 *   <li>A message is put here only if {@code direct} leads to nobody, which its sender looks at
 *       once more: so it cannot be left behind.
 *   <li>What waits is taken by the handover that is the present one, and by it once. One that finds
 *       another in its place, or its actor stopping, leaves everything to the next.
 *   <li>Each message is in the queue here, or taken out of it by one thread, which gives it to the
 *       actor or makes it a dead letter.
 * </ul>
 *
 * <p>So what one sender sends while an actor has the name, or before that, comes to the actor in
 * that order. Where the same actor has had the name earlier, what it was sent then may come later
 * than what has waited since. Where a route has the name, what waited is sent to it on a callback
 * thread before anything is sent to it directly; in which order that comes to its members depends
 * on the ways there.
 *
 * <pre>
 * field                                 written by                access
 * direct                                whoever binds, locked     volatile
 * waiting, handover, capacity, keeps    any thread, locked        locked
 * </pre>
 */
public final class LateBoundCell extends RouteCell implements Callee {

  private static final boolean CHECKED = CheckedMode.ON;

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  /** What becomes of a message that has come here. */
  private enum Fate {
    KEPT,
    /** Somebody has the name by now. */
    GOES_ON,
    /** As many wait as may. */
    FULL,
    /** The system closes, or this has ended. */
    TOO_LATE
  }

  private final Object lock = new Object();
  private final Deque<MessageSlot> waiting = new ArrayDeque<>();
  private int capacity;
  private boolean keeps = true;
  private @Nullable Handover handover;
  private volatile @Nullable GeneratedRef direct;

  private LateBoundCell(
      String path, GeneratedContract<?, ?> contract, LoopSurroundings surroundings, int capacity) {
    super("name", null, path, contract, surroundings);
    this.capacity = capacity;
  }

  /**
   * Makes one that leads to nobody.
   *
   * @param path where it is, which is no actor's
   * @param capacity how many messages may wait
   */
  public static LateBoundCell create(
      String path, Contract<?, ?> contract, LoopSurroundings surroundings, int capacity) {
    LateBoundCell cell =
        new LateBoundCell(path, (GeneratedContract<?, ?>) contract, surroundings, capacity);
    cell.open();
    return cell;
  }

  /**
   * The ref by which what has the name is reached.
   *
   * @throws IllegalArgumentException if it cannot have one: it is no ref that Rondo made, or itself
   *     one to whoever has a name
   */
  public static GeneratedRef holder(ActorRef ref) {
    GeneratedRef holder = Members.direct(ref);
    if (holder.cell instanceof LateBoundCell) {
      throw new IllegalArgumentException(
          ref + " leads to whoever has a name, and cannot have one itself");
    }
    return holder;
  }

  /** How many messages may wait from now on. Those that do stay. */
  public void capacity(int messages) {
    synchronized (lock) {
      capacity = messages;
    }
  }

  // Who has the name.

  /**
   * Takes notice of who has the name from now on, null if nobody has.
   *
   * @return what has to be done about it once the caller holds no lock; null if nothing
   */
  public @Nullable Runnable bind(@Nullable GeneratedRef holder) {
    synchronized (lock) {
      direct = null;
      handover = null;
      if (holder == null) {
        return keeps ? null : this::loseWaiting;
      }
      if (waiting.isEmpty()) {
        direct = holder;
        return null;
      }
      handover = new Handover(holder);
      return handover;
    }
  }

  /** What waits on its way to who has got the name. */
  private final class Handover implements Runnable {
    private final GeneratedRef holder;

    Handover(GeneratedRef holder) {
      this.holder = holder;
    }

    @Override
    public void run() {
      if (holder.cell instanceof ActorCell<?, ?> actor) {
        actor.post(new ControlTask(() -> arrive(actor)));
      } else {
        surroundings.callbacks().execute(this::sendAll);
      }
    }

    /** The actor's loop. */
    private void arrive(ActorCell<?, ?> actor) {
      if (!actor.takesMessages()) {
        return; // It ends, and then what waits is for the next, or nobody.
      }
      List<MessageSlot> taken;
      synchronized (lock) {
        if (handover != this) {
          return;
        }
        handover = null;
        taken = takeWaiting();
        direct = holder;
      }
      taken.forEach(this::address);
      actor.take(taken);
    }

    private void address(MessageSlot message) {
      SentMessage.redirect(message, holder);
      if (message.origin instanceof PendingAsk<?> ask) {
        ask.forwardTo(holder);
        ask.isSent(MessageSlot.PUT_ASIDE);
      }
    }

    /** To what handles messages on the sender's thread, or passes them on. A callback thread. */
    private void sendAll() {
      MessageSlot message = next();
      while (message != null) {
        send(message);
        message = next();
      }
    }

    /** Null, and the name leads there, once none waits. */
    private @Nullable MessageSlot next() {
      synchronized (lock) {
        if (handover != this) {
          return null;
        }
        MessageSlot message = waiting.poll();
        if (message == null) {
          handover = null;
          direct = holder;
        }
        return message;
      }
    }

    private void send(MessageSlot message) {
      try {
        tell(holder, self(), message, (Origin) message.origin);
      } catch (MailboxFullException full) { // Its sender cannot be told any more.
        lose(message, holder, String.valueOf(full.getMessage()));
      } catch (RuntimeException | LinkageError | AssertionError thrown) { // Of what routes it.
        lose(message, holder, "it could not be passed on: " + GuardedLog.describe(thrown));
      }
    }
  }

  private List<MessageSlot> takeWaiting() {
    List<MessageSlot> taken = new ArrayList<>(waiting);
    waiting.clear();
    return taken;
  }

  // What refs call.

  @Override
  public MessageSlot claim(GeneratedRef ref, int op) {
    turns.next();
    GeneratedRef holder = direct;
    return holder == null ? draft(ref, op, MessageSlot.DETACHED) : slotOfTell(holder, ref, op);
  }

  @Override
  public MessageSlot claimControl(GeneratedRef ref, int op) {
    turns.next();
    GeneratedRef holder = direct;
    return holder == null ? draft(ref, op, MessageSlot.CONTROL) : slotOfControl(holder, ref, op);
  }

  @Override
  public MessageSlot claimAsk(GeneratedRef ref, int op) {
    turns.next();
    GeneratedRef holder = direct;
    return holder == null ? draftOfAsk(ref, op) : slotOfAsk(holder, ref, op);
  }

  @Override
  public void publish(MessageSlot slot) {
    GeneratedRef target = slot.target;
    if (target.cell == this) {
      take(target, slot);
    } else {
      target.cell.publish(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // The generated stub says what the reply is.
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    GeneratedRef target = slot.target;
    if (target.cell != this) {
      return publishAskThere(slot);
    }
    PendingAsk<T> ask = (PendingAsk<T>) AskStart.pendingAsk(slot);
    ask.isSent(MessageSlot.PUT_ASIDE);
    try {
      take(target, slot);
    } catch (MailboxFullException full) {
      AskStart.givenUp();
      throw full;
    }
    AskStart.began(ask, surroundings);
    return ask;
  }

  /** Keeps what was claimed here, or sends it to who has the name by now. */
  private void take(GeneratedRef ref, MessageSlot draft) {
    if (!(draft.origin instanceof PendingAsk<?>)) {
      draft.origin = origin();
    }
    if (CHECKED) {
      SentMessage.watch(draft);
    }
    if (SIMULATED) {
      surroundings.platform().interleave(); // Nobody had the name; somebody may get it now.
    }
    EventLoop sender = EventLoop.ofCaller();
    boolean hasEntered = sender != null && sender.succession().enter();
    Fate fate;
    GeneratedRef holder;
    try {
      synchronized (lock) {
        holder = direct;
        fate = holder == null ? keep(draft) : Fate.GOES_ON;
      }
    } finally {
      if (sender != null) {
        sender.succession().leave(hasEntered);
      }
    }
    if (holder != null) {
      draft.target = ref;
      tell(holder, ref, draft, (Origin) draft.origin);
    } else if (fate != Fate.KEPT) {
      lose(draft, self(), fate == Fate.FULL ? full() : tooLate());
    }
  }

  /** Under the lock. */
  private Fate keep(MessageSlot draft) {
    if (!keeps && handover == null) {
      return Fate.TOO_LATE;
    }
    if (waiting.size() >= capacity) {
      waiting.removeIf(this::isDropped);
    }
    if (waiting.size() >= capacity) {
      return Fate.FULL;
    }
    waiting.add(draft);
    return Fate.KEPT;
  }

  /** Drops an ask for whose answer nobody waits any more. Returns whether the message was one. */
  private boolean isDropped(MessageSlot message) {
    boolean isAbandoned = message.origin instanceof PendingAsk<?> ask && ask.isAbandoned();
    if (isAbandoned) {
      self().drop(message);
    }
    return isAbandoned;
  }

  private String full() {
    return "nobody has the name, and no more than " + capacity + " messages wait for somebody";
  }

  private static String tooLate() {
    return "nobody has the name, and the system closes";
  }

  // What asks know of it while they wait here.

  @Override
  public String whereabouts(long sequence) {
    return "it waits for somebody to have that name";
  }

  @Override
  public @Nullable Waits waits() {
    return null;
  }

  @Override
  public boolean isReentrant() {
    return false;
  }

  // Its end.

  @Override
  public void systemCloses() {
    boolean isHandedOver;
    synchronized (lock) {
      keeps = false;
      isHandedOver = handover != null;
    }
    if (!isHandedOver) {
      loseWaiting();
    }
  }

  @Override
  protected void ended() {
    synchronized (lock) {
      keeps = false;
      handover = null;
      direct = null;
    }
    loseWaiting();
  }

  private void loseWaiting() {
    List<MessageSlot> lost;
    synchronized (lock) {
      if (handover != null) {
        return; // Somebody has come after all.
      }
      lost = takeWaiting();
    }
    lost.forEach(message -> lose(message, self(), tooLate()));
  }

  @Override
  protected int size() {
    synchronized (lock) {
      return direct == null && handover == null ? 0 : 1;
    }
  }
}
