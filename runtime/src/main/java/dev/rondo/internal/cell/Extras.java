package dev.rondo.internal.cell;

import dev.rondo.internal.ask.OwedReplies;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Waits;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.cow.KeptHandles;
import dev.rondo.internal.life.Heartbeat;
import dev.rondo.internal.timers.ActorTimers;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What few actors have, made for the first of it, so that the others pay for one field. The loop
 * only, but for {@link #owed}, from which any thread that completes a stage removes its ask, and
 * {@link #waits}.
 */
final class Extras {

  // Reasons for a pause.

  /** Somebody outside wants it. */
  static final int SUSPENDED = 1;

  /** It waits for a stage. */
  static final int HOLDING = 2;

  /** What was pending is being thrown away. */
  static final int DISCARDING = 4;

  /** Another actor has no room for what it sends. */
  static final int RESTING = 8;

  /** It has left one loop, and what was sent to it there has yet to come to the other. */
  static final int ARRIVING = 16;

  /**
   * Its bound, which is set before anything else sees the actor; or the pressure on it while there
   * is any, which the loop sets. Any thread may look, and may see it late.
   */
  @Nullable Gate gate;

  /** For which of these reasons its messages wait; 0 for none. */
  int pauses;

  /** Whom it told when it was full, so that it rests for it. Looked at by others. */
  @Nullable ActorCell<?, ?> restsFor;

  @Nullable Children children;

  /** Whether its factory runs, or what it made is told to start. Only if it may be replaced. */
  boolean isStarting;

  /** How long its handlers should take at most. Set before anything else sees the actor. */
  @Nullable Heartbeat heartbeat;

  // What its failures have led to.

  @Nullable RestartHistory restarts;

  /** What the incarnation before threw, until the next has begun. */
  @Nullable Throwable restartCause;

  long restartDelayNanos;

  /** Whether what failed last was a start. */
  boolean isRestartOfStart;

  /** The behavior before this one, which must not come again. */
  @Nullable WeakReference<Object> lastBehavior;

  /** The failure that it stopped for, if it did. */
  @Nullable Throwable endedBy;

  /** What came for the actor while its parent decided. */
  @Nullable List<Runnable> heldBack;

  /** Control messages that came while its parent decided, or until it begins anew. */
  @Nullable List<ControlSlot> heldMessages;

  // What was asked for from outside.

  boolean stopsWhenChildless;

  /** {@link #lastBeforeStop} where no stop has come from outside. */
  static final long NO_STOP = Long.MIN_VALUE;

  /** The slot of the ring up to which messages were sent before a stop. */
  long lastBeforeStop = NO_STOP;

  /** Whether it can be called back while it holds. Looked at by others. */
  boolean isReentrant;

  /** What is thrown away of what waits; null if nothing is. */
  @Nullable Discarding discarding;

  /** Its refs of other contracts. */
  @Nullable Faces faces;

  /** Who waits for its end. */
  @Nullable Watchers watchers;

  /** The handles on shared values that this incarnation keeps. */
  @Nullable KeptHandles kept;

  /** Whom this incarnation watches. */
  @Nullable Watches watches;

  /** What comes back to this incarnation; made when it asks first. */
  @Nullable Incarnation incarnation;

  /** What came while it could not run. */
  @Nullable Deferral deferral;

  /** Where it has lived, and where it sends; only where it may move. */
  @Nullable Wanderings wanderings;

  /** What was sent to it where it lived before; null unless it is on its way. */
  @Nullable Deferral passage;

  /** Whether that was handed over to the loop to which it comes. That loop. */
  boolean hasArrived;

  /** What it has put aside. */
  @Nullable Stash stash;

  /** Asks whose handler returned a stage that is not complete. */
  @Nullable OwedReplies owed;

  /** Its timers; those of the incarnation before have ended. */
  @Nullable ActorTimers<?> timers;

  /** What this incarnation became, if its behavior was replaced. */
  @Nullable Becoming becoming;

  /** What this incarnation holds for. */
  @Nullable Holds holds;

  /** For whose answers it handles nothing. Looked at by others, after a fence. */
  @Nullable Waits waits;

  /** Whether that ask may be handled though others wait: for its answer the actor holds. */
  boolean isCalledBackBy(PendingAsk<?> ask) {
    return isReentrant && pauses == HOLDING && waits != null && waits.includesCauseOf(ask);
  }

  /** What this incarnation has other threads do. */
  @Nullable Offloads offloads;

  /** Ends what belongs to an incarnation. */
  void endIncarnation(String why) {
    if (faces != null) {
      faces.unbind();
    }
    if (kept != null) {
      kept.endAll();
      kept = null;
    }
    if (watches != null) {
      watches.endAll();
      watches = null;
    }
    if (incarnation != null) {
      incarnation.end();
      incarnation = null;
    }
    if (offloads != null) {
      offloads.cancelAll();
      offloads = null;
    }
    becoming = null;
    holds = null;
    waits = null;
    pauses &= ~HOLDING;
    if (timers != null) {
      timers.end();
      timers = null;
    }
    if (owed != null) {
      owed.fail(why);
      owed = null;
    }
  }

  /** What the actor has to do, or wait for, before it can end; in words. */
  Optional<String> unfinished() {
    if (owed != null && owed.isAwaited()) {
      return Optional.of("owes an answer to " + owed);
    }
    if (offloads != null && offloads.isBusy()) {
      return Optional.of("waits for work that it has offloaded, " + offloads.size() + " in number");
    }
    return deferral == null && heldMessages == null
        ? Optional.empty()
        : Optional.of("has messages that may not run yet");
  }

  /** Keeps something for when the parent has decided. */
  void holdBack(Runnable task) {
    if (heldBack == null) {
      heldBack = new ArrayList<>();
    }
    heldBack.add(task);
  }

  /** Has what was held back run, in its order. */
  void releaseHeldBack(LivingCell<?, ?> cell) {
    List<Runnable> released = heldBack;
    heldBack = null;
    if (released != null) {
      released.forEach(task -> cell.post(new ControlTask(task)));
    }
  }

  /** Keeps a control message for when the actor goes on, or begins anew. */
  void holdBack(ControlSlot message) {
    if (heldMessages == null) {
      heldMessages = new ArrayList<>();
    }
    heldMessages.add(message);
  }

  /** Takes out the control messages that were held back, in their order. */
  List<ControlSlot> takeHeldBack() {
    List<ControlSlot> taken = heldMessages == null ? List.of() : heldMessages;
    heldMessages = null;
    return taken;
  }

  /**
   * Whether the actor or one below it owes a reply, waits for offloaded work, or has messages that
   * it will go on with by itself.
   */
  boolean isBusy() {
    return (owed != null && owed.isAwaited())
        || (offloads != null && offloads.isBusy())
        || (deferral != null && (pauses & SUSPENDED) == 0)
        || heldMessages != null
        || (children != null && children.here.isBusy());
  }
}
