package dev.rondo.internal.timers;

import dev.rondo.ActorRef;
import dev.rondo.internal.cell.ActorCell;
import java.util.function.Consumer;

/**
 * Comes when an actor has had no message for a time, and again after the next message and another
 * such time. The clock is looked at once a turn, when the actor's batch ends.
 */
final class IdleTimeout<R extends ActorRef> extends Tick<R> {

  private final long nanos;

  /** Until when it has had messages, as far as is known. */
  private long busyUntil;

  /** Whether it has messages in this batch. */
  private boolean isBusy;

  IdleTimeout(ActorCell<?, R> actor, TellingCell<R> telling, Consumer<? super R> tell, long nanos) {
    super(actor, telling, tell);
    this.nanos = nanos;
  }

  /** One that has told nothing yet, in place of this one. */
  IdleTimeout<R> renewed() {
    end();
    return new IdleTimeout<>(actor, telling, tell, nanos);
  }

  void begin() {
    busyUntil = now();
    comeAt(busyUntil + nanos);
  }

  /** Takes notice of a message. */
  void messageCame() {
    isBusy = true;
  }

  /** Takes notice that all messages of a batch are handled. */
  void batchEnded() {
    if (isBusy) {
      isBusy = false;
      busyUntil = now();
      if (!isToCome()) {
        comeAt(busyUntil + nanos);
      }
    }
  }

  @Override
  void come() {
    if (now() - busyUntil < nanos) {
      comeAt(busyUntil + nanos);
    } else {
      tell();
    }
  }

  /** Until the next message there is nothing to wait for. */
  @Override
  void over() {}

  @Override
  String title() {
    return "the idle timeout";
  }
}
