package dev.rondo.internal.timers;

import dev.rondo.ActorRef;
import dev.rondo.Message;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.StashSignal;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.time.Alarm;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Tally;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that an actor tells itself when a time has come, and the ref that those messages are
 * addressed to. It passes them on to the actor's own ref, and so knows when the last of them was
 * handled; once it has ended, those that wait find nobody, as with any ref that nothing serves.
 *
 * <p>The actor's loop only.
 */
public abstract class Tick<R extends ActorRef> extends GeneratedRef {

  final ActorCell<?, R> actor;
  final TellingCell<R> telling;
  final Consumer<? super R> tell;
  private final GeneratedRef self;
  private @Nullable Alarm alarm;

  /** Messages that were told and are not over, the one in hand included. */
  private int told;

  private boolean isInHand;

  /** Makes one that has yet to begin. */
  Tick(ActorCell<?, R> actor, TellingCell<R> telling, Consumer<? super R> tell) {
    super(((GeneratedRef) actor.self()).contract, actor);
    this.actor = actor;
    this.telling = telling;
    this.tell = tell;
    this.self = (GeneratedRef) actor.self();
    this.tally = actor.loop().tallyOf(contract);
  }

  /** Whether what is sent through that ref now is what a tick tells. Any thread. */
  public static boolean tellsThrough(GeneratedRef ref) {
    return ref.cell instanceof TellingCell<?> cell && cell.isTelling();
  }

  /** Does what is to be done when the time has come, in the actor's turn. */
  abstract void come();

  /** Takes notice that all that was told is handled, or lost. */
  abstract void over();

  /** What it is, for people. */
  abstract String title();

  /** The time. */
  final long now() {
    return actor.loop().nanoTime();
  }

  /** Takes notice that the actor has come to another loop, where its messages are counted now. */
  final void retally() {
    if (tally != Tally.NONE) {
      tally = actor.loop().tallyOf(contract);
    }
  }

  /** Has it come at that time. */
  final void comeAt(long nanos) {
    alarm = new Alarm(nanos, this::comeNow);
    actor.loop().schedule(alarm);
  }

  /** On the loop on which the actor lived when it was to come; or else as a control message. */
  private void comeNow(Alarm due) {
    if (!actor.isHere()) {
      actor.post(new ControlTask(() -> comeNow(due)));
    } else if (alarm == due) { // On another loop it may have been called off meanwhile.
      alarm = null;
      actor.runTurn(title(), this::come);
    }
  }

  /** Tells the actor. */
  final void tell() {
    telling.tell(this, tell);
    if (told == 0) {
      over();
    }
  }

  /** Takes notice of a message. */
  final void told() {
    told++;
  }

  /** Whether its time has yet to come, or a message waits for its turn. */
  final boolean isToCome() {
    return alarm != null || isTold();
  }

  /** Whether a message waits for its turn. */
  final boolean isTold() {
    return told > (isInHand ? 1 : 0);
  }

  /** Ends it: what waits will not be seen. */
  final void end() {
    tally = Tally.NONE;
    if (alarm != null) {
      alarm.callOff();
      alarm = null;
    }
  }

  /**
   * Takes notice that a message of it will not be handled.
   *
   * @return whether that is no loss, since it has ended
   */
  public final boolean lose(MessageSlot slot) {
    if (tally != Tally.NONE) {
      messageIsOver();
      return false;
    }
    if (slot.origin instanceof PendingAsk<?> ask) {
      ask.fail(new CancellationException(ask + " was called off with " + title()));
    }
    return true;
  }

  private void messageIsOver() {
    told--;
    if (told == 0 && tally != Tally.NONE) {
      over();
    }
  }

  @Override
  public final void dispatch(MessageSlot slot) throws Exception {
    boolean isPutAside = false;
    isInHand = true;
    try {
      self.dispatch(slot);
    } catch (Error thrown) {
      isPutAside = StashSignal.is(thrown);
      throw thrown;
    } finally {
      isInHand = false;
      if (!isPutAside) {
        handlerIsOver();
      }
    }
  }

  private void handlerIsOver() {
    boolean hasEntered = actor.loop().succession().enter();
    try {
      messageIsOver();
    } finally {
      actor.loop().succession().leave(hasEntered);
    }
  }

  @Override
  public final void drop(MessageSlot slot) {
    self.drop(slot);
  }

  @Override
  public final Message reify(MessageSlot slot) {
    return self.reify(slot);
  }

  @Override
  public final void bind(@Nullable Object behavior) {
    throw new UnsupportedOperationException("the actor's own ref is bound, and serves " + title());
  }
}
