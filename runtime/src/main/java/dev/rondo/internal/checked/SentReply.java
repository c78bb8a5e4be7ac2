package dev.rondo.internal.checked;

import dev.rondo.SharedStateException;
import org.jspecify.annotations.Nullable;

/** A reply under way in checked mode, from the actor that gave it to the one that asked. */
public final class SentReply {

  private final Sent reply;
  private final Throwable place;

  /** Takes note of a reply. */
  public SentReply(@Nullable Object value) {
    this.reply = Sent.now(value);
    this.place = new Place("the reply was given here");
  }

  /** The reply. */
  public @Nullable Object value() {
    return reply.value();
  }

  /** What the asker gets instead if the reply was changed under way; else null. */
  public @Nullable SharedStateException failure(Object ask) {
    return reply.isChanged()
        ? new SharedStateException("the reply to " + ask + " was changed under way", place)
        : null;
  }
}
