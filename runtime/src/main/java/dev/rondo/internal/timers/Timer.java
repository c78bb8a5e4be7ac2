package dev.rondo.internal.timers;

import dev.rondo.ActorRef;
import dev.rondo.internal.cell.ActorCell;
import java.util.function.Consumer;

/** A timer under a key. */
final class Timer<R extends ActorRef> extends Tick<R> {

  enum Kind {
    ONCE,
    FIXED_DELAY,
    FIXED_RATE
  }

  private final ActorTimers<R> timers;
  private final Object key;
  private final Kind kind;
  private final long nanos;

  /** When it is to come, or came last. */
  private long at;

  Timer(
      ActorCell<?, R> actor,
      TellingCell<R> telling,
      Consumer<? super R> tell,
      ActorTimers<R> timers,
      Object key,
      Kind kind,
      long nanos) {
    super(actor, telling, tell);
    this.timers = timers;
    this.key = key;
    this.kind = kind;
    this.nanos = nanos;
  }

  void begin() {
    comeAfter(now());
  }

  private void comeAfter(long time) {
    at = time + nanos;
    comeAt(at);
  }

  @Override
  void come() {
    tell();
  }

  @Override
  void over() {
    switch (kind) {
      case ONCE -> timers.forget(key, this);
      case FIXED_DELAY -> comeAfter(now());
      case FIXED_RATE -> comeAfter(at);
    }
  }

  boolean isActive() {
    return kind != Kind.ONCE || isToCome();
  }

  /** With its key where that says something and runs no code of the program. */
  @Override
  String title() {
    return key instanceof String || key instanceof Enum<?> ? "timer " + key : "a timer";
  }
}
