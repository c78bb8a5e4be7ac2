package dev.rondo.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deadline that enters itself into a list when it expires. */
final class Moment implements Deadline {

  private static final long NOT_LOOSE = -1;

  private final List<Moment> expired;
  private final long looseSpan;
  private long at;
  private @Nullable Deadline next;

  /** Whether it no longer matters. */
  boolean over;

  private Moment(long at, long looseSpan, List<Moment> expired) {
    this.at = at;
    this.looseSpan = looseSpan;
    this.expired = expired;
  }

  static Moment at(long at, List<Moment> expired) {
    return new Moment(at, NOT_LOOSE, expired);
  }

  static Moment loose(long span, List<Moment> expired) {
    return new Moment(0, span, expired);
  }

  @Override
  public long deadlineNanos() {
    return at;
  }

  @Override
  public boolean isLoose() {
    return looseSpan != NOT_LOOSE;
  }

  @Override
  public void beginAt(long now) {
    at = now + looseSpan;
  }

  @Override
  public boolean isOver() {
    return over;
  }

  @Override
  public void expire() {
    assertThat(over).as("expired once, and only if not over").isFalse();
    over = true;
    expired.add(this);
  }

  @Override
  public @Nullable Deadline nextDeadline() {
    return next;
  }

  @Override
  public void linkDeadline(@Nullable Deadline following) {
    next = following;
  }

  @Override
  public String toString() {
    return "moment " + at;
  }
}
