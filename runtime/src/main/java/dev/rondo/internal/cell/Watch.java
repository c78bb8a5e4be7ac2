package dev.rondo.internal.cell;

import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import org.jspecify.annotations.Nullable;

/**
 * One actor that watches another, for one of its incarnations. The watching actor's loop only, but
 * for what says otherwise.
 *
 * <p>The notice comes as a signal of the watched actor's loop, so it is behind what that actor has
 * sent. Where its loop cannot send one any more, or finds the way closed, the notice comes as a
 * control message, which is never refused, and from that as a signal of the watching actor's own
 * loop.
 */
final class Watch implements Watcher {

  private final ActorCell<?, ?> watching;
  private final Watches watches;
  private final Watchable watched;
  private final SignalRef notice;

  /** Calls the behavior back. */
  Runnable onStopped;

  private boolean isOver;

  Watch(ActorCell<?, ?> watching, Watches watches, Watchable watched, Runnable onStopped) {
    this.watching = watching;
    this.watches = watches;
    this.watched = watched;
    this.onStopped = onStopped;
    this.notice = new SignalRef(watching, true, this::arrive, this::goAnotherWay);
  }

  /** Ends it without a notice, though one may be on its way. */
  void end() {
    isOver = true;
    watched.removeWatcher(this);
  }

  /** Any thread. */
  @Override
  public void stopped(@Nullable EventLoop loop) {
    if (loop == null) {
      goAnotherWay();
    } else {
      watching.signal(notice);
    }
  }

  /** Any thread. */
  private void goAnotherWay() {
    watching.post(new ControlTask(this::sendAgain));
  }

  private void sendAgain() {
    if (!isOver && !watching.isStopping()) {
      watching.signal(notice);
    }
  }

  private void arrive() {
    if (!isOver) {
      isOver = true;
      watches.forget(watched);
      watching.runTurn(this::callBack);
    }
  }

  private void callBack() {
    try {
      onStopped.run();
    } catch (Throwable thrown) {
      watching.fail(watching.ref().contract + ", a callback of watch", null, thrown);
    }
  }
}
