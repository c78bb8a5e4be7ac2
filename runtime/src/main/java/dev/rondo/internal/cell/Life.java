package dev.rondo.internal.cell;

import dev.rondo.ActorContext;
import dev.rondo.ActorFailedException;
import dev.rondo.ActorRef;
import dev.rondo.Supervision;
import dev.rondo.internal.ask.OwedReplies;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.StageFailure;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An actor's life: start, failure, restart, end. The loop's thread only, but for {@link #owed},
 * from which any thread that completes a stage removes its ask.
 */
final class Life<B, R extends ActorRef> {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.supervision");

  /** Deferred messages that run before others on the loop have their turn. */
  private static final int SERVED_AT_ONCE = 256;

  private enum State {
    NEW,
    STARTED,
    /** Waits for its children to stop, to begin anew. */
    RESTARTING,
    /** Waits for its children to stop, to stop itself. */
    STOPPING,
    ENDED
  }

  private final ActorCell<B, R> cell;
  private final Function<? super ActorContext<R>, ? extends B> factory;
  private final Supervision supervision;
  private State state = State.NEW;
  private boolean linked;
  private boolean toldToStop;

  /** What serves the actor's refs; null while there is none. */
  private @Nullable B behavior;

  /** Made when the first ask of an incarnation needs it. */
  private @Nullable Incarnation incarnation;

  /** What came while it could not run; null when there is nothing. */
  private @Nullable Lane deferred;

  /** Asks whose handler returned a stage that is not complete; made when there is one. */
  private @Nullable OwedReplies owed;

  Life(
      ActorCell<B, R> cell,
      Function<? super ActorContext<R>, ? extends B> factory,
      Supervision supervision) {
    this.cell = cell;
    this.factory = factory;
    this.supervision = supervision;
  }

  /** Makes the first behavior, unless that was done already. */
  void start() {
    if (state != State.NEW) {
      return;
    }
    state = State.STARTED;
    link();
    makeBehavior();
  }

  /** Enters it into its family, unless that was done already. */
  void link() {
    if (!linked) {
      linked = true;
      cell.family().link(cell);
      cell.loop().actorBegan();
    }
  }

  private void makeBehavior() {
    cell.running = true;
    cell.loop().runTurn(cell, this::callFactory);
  }

  private void callFactory() {
    try {
      behavior = Objects.requireNonNull(factory.apply(cell), "the factory returned null");
      cell.bind(behavior);
    } catch (Throwable thrown) {
      Severity.rethrowFatal(thrown);
      terminate();
      GuardedLog.error(
          LOG,
          cell.path() + " (" + cell.ref().contract + ") is stopped: its factory failed",
          thrown);
    }
  }

  /** Has it stop when its turn is over, before its next message. */
  void stopAfterTurn() {
    toldToStop = true;
    cell.running = false;
    cell.loop().post(new ControlTask(this::terminate));
  }

  boolean takesTurns() {
    return state == State.STARTED && !toldToStop;
  }

  boolean isToldToStop() {
    return toldToStop;
  }

  /** Ends the actor, its children first. */
  void terminate() {
    if (state == State.STOPPING || state == State.ENDED) {
      return;
    }
    state = State.STOPPING;
    stopChildren();
  }

  private void restart() {
    if (state == State.STARTED && cell.running) {
      state = State.RESTARTING;
      stopChildren();
    }
  }

  private void stopChildren() {
    cell.running = false;
    Children children = cell.children();
    if (children != null) {
      children.stopAll();
    }
    goOnIfAlone();
  }

  /** Takes notice that a child has stopped. */
  void childEnded() {
    goOnIfAlone();
  }

  private void goOnIfAlone() {
    Children children = cell.children();
    if (children != null && !children.isEmpty()) {
      return;
    }
    if (state == State.STOPPING) {
      state = State.ENDED;
      endIncarnation("the actor stopped before it answered");
      refuseDeferred();
      leave();
    } else if (state == State.RESTARTING) {
      endIncarnation("the actor was restarted before it answered");
      state = State.STARTED;
      makeBehavior();
      serveDeferred();
    }
  }

  private void endIncarnation(String why) {
    behavior = null;
    cell.unbind();
    if (incarnation != null) {
      incarnation.end();
      incarnation = null;
    }
    if (owed != null) {
      owed.fail(why);
      owed = null;
    }
  }

  private void leave() {
    cell.names().free(cell.name());
    if (linked) {
      cell.family().unlink(cell);
    }
    ActorCell<?, ?> parent = cell.parent();
    if (parent != null) {
      parent.childEnded(cell);
    }
    if (linked) {
      cell.loop().actorEnded();
    }
  }

  // Messages for an actor that cannot run now, but will.

  /** Keeps the message for later if the actor will run again; else returns false. */
  boolean defer(GeneratedRef target, MessageSlot slot) {
    if (state != State.RESTARTING && deferred == null) {
      return false;
    }
    if (deferred == null) {
      deferred = new Lane();
    }
    deferred.claim().copyFrom(slot);
    cell.loop().tallyOf(target.contract).deferred++;
    return true;
  }

  /** Has what was deferred run, and new messages go behind it. */
  private void serveDeferred() {
    if (deferred != null && cell.running) {
      cell.running = false;
      cell.loop().post(new ControlTask(this::serveSome));
    }
  }

  private void serveSome() {
    if (state != State.STARTED) {
      return;
    }
    cell.running = true;
    MessageSlot message = new MessageSlot(MessageSlot.IN_LANE);
    for (int count = 0; count < SERVED_AT_ONCE && cell.running && deferred != null; count++) {
      MessageSlot slot = deferred.peek();
      if (slot == null) {
        deferred = null;
      } else {
        // Taken out first: its handler may end the actor, and so whatever is deferred.
        message.copyFrom(slot);
        slot.clear();
        deferred.advance();
        cell.loop().handleControl(message);
      }
    }
    serveDeferred();
  }

  private void refuseDeferred() {
    Lane refused = deferred;
    deferred = null;
    if (refused != null) {
      for (MessageSlot slot = refused.peek(); slot != null; slot = refused.peek()) {
        if (slot.target != null) {
          cell.refuse(slot, ActorCell.STOPPED);
          slot.clear();
        }
        refused.advance();
      }
    }
  }

  /** Takes what a handler threw: a reply where the contract declares it, else a failure. */
  void handlerThrew(GeneratedRef target, MessageSlot slot, Throwable thrown) {
    if (slot.ask instanceof PendingAsk<?> ask) {
      if (ask.operation().declares(thrown)) {
        ask.fail(thrown);
        return;
      }
      String text = ask + " failed: the handler threw " + GuardedLog.describe(thrown);
      ask.fail(new ActorFailedException(text, thrown));
    }
    Severity.rethrowFatal(thrown);
    if (thrown instanceof InterruptedException) {
      // An interrupt is the handler's affair; the loop's waiting must not see its flag.
      Thread.interrupted();
    }
    Supervision decision = Severity.endsActor(thrown) ? Supervision.STOP : supervision;
    decide(decision);
    GuardedLog.error(
        LOG,
        cell.path() + " failed in " + target.contract.method(slot.op) + ", decision " + decision,
        thrown);
  }

  private void decide(Supervision decision) {
    switch (decision) {
      case RESUME -> {}
      case STOP -> terminate();
      case RESTART -> restart();
    }
  }

  /** Answers the ask when the stage completes, on whatever thread that is. */
  void replyLater(PendingAsk<?> ask, CompletionStage<?> stage) {
    if (owed == null) {
      owed = new OwedReplies();
    }
    OwedReplies owing = owed;
    owing.add(ask);
    stage.whenComplete(
        (value, thrown) -> {
          owing.remove(ask);
          if (thrown == null) {
            replyNow(ask, value);
          } else {
            ask.fail(lateFailure(ask, thrown));
          }
        });
  }

  private static void replyNow(PendingAsk<?> ask, @Nullable Object value) {
    Object reply;
    try {
      reply = ask.lateReply(value);
    } catch (Throwable thrown) { // The handler's turn has ended well: it is the ask that fails.
      String text =
          ask
              + " failed: what its stage completed with cannot be sent: "
              + GuardedLog.describe(thrown);
      ask.fail(new ActorFailedException(text, thrown));
      return;
    }
    ask.reply(reply);
  }

  private static Throwable lateFailure(PendingAsk<?> ask, Throwable thrown) {
    Throwable cause = StageFailure.cause(thrown);
    if (ask.operation().declares(cause)) {
      return cause;
    }
    String text = ask + " failed: the stage that its handler returned failed with ";
    return new ActorFailedException(text + GuardedLog.describe(cause), cause);
  }

  /** The object that serves the actor's refs; null until the factory has returned. */
  @Nullable B behavior() {
    return behavior;
  }

  boolean owesReplies() {
    return owed != null && owed.isAwaited();
  }

  /** The current incarnation, for what it asks. */
  Incarnation incarnation() {
    if (incarnation == null) {
      incarnation = new Incarnation(cell);
    }
    return incarnation;
  }
}
