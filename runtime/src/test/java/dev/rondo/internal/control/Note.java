package dev.rondo.internal.control;

import org.jspecify.annotations.Nullable;

/** A message that writes down that it ran, or in capitals that it was refused. Plain. */
final class Note implements ControlMessage {

  private final StringBuilder log;
  private final String text;
  private @Nullable ControlMessage next;

  Note(StringBuilder log, String text) {
    this.log = log;
    this.text = text;
  }

  @Override
  public void run() {
    log.append(text);
  }

  @Override
  public void refused() {
    log.append('!').append(text);
  }

  @Override
  public @Nullable ControlMessage next() {
    return next;
  }

  @Override
  public void linkTo(@Nullable ControlMessage following) {
    next = following;
  }
}
