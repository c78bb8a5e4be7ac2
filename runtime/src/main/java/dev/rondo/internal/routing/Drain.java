package dev.rondo.internal.routing;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds out when an actor to which no more is sent by way of some route has nothing of that on its
 * way any more. Any thread.
 *
 * <p>What has been sent may still be on its way in the lanes of other loops. So each loop sends a
 * mark behind that, and when the actor has come to the marks of all, what is left is in the ring of
 * its loop: for what other threads send is there when the call that sends it returns. So is what a
 * loop sends whose handlers may block; no mark is waited for there, which would come only after the
 * handler. A loop that begins later has never seen the actor in the route.
 */
final class Drain {

  private final ActorCell<?, ?> actor;
  private final Runnable whenOver;

  /** Marks that have not come. */
  private final AtomicInteger missing;

  private Drain(ActorCell<?, ?> actor, int marks, Runnable whenOver) {
    this.actor = actor;
    this.whenOver = whenOver;
    this.missing = new AtomicInteger(marks);
  }

  /** Has it stop then. Called when nobody who begins to send from now on will find the actor. */
  static void stop(ActorCell<?, ?> actor) {
    begin(actor, actor::stopAfterClaimed);
  }

  /**
   * Has something done then, on any thread; also when the actor has stopped before. The ring of its
   * loop may hold messages yet.
   */
  static void begin(ActorCell<?, ?> actor, Runnable whenOver) {
    EventLoop home = actor.loop();
    List<EventLoop> loops =
        home.loops().running().stream()
            .filter(loop -> loop == home || !loop.hasHandedOverTo(actor))
            .toList();
    Drain drain = new Drain(actor, loops.size() + 1, whenOver);
    loops.forEach(loop -> loop.post(new ControlTask(drain::send, drain::came)));
    drain.came();
  }

  /** The thread of each loop. */
  private void send() {
    actor.whenHandled(this::came);
  }

  private void came() {
    if (missing.decrementAndGet() == 0) {
      whenOver.run();
    }
  }
}
