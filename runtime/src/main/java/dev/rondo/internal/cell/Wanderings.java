package dev.rondo.internal.cell;

import dev.rondo.internal.loop.EventLoop;
import org.jspecify.annotations.Nullable;

/** Where an actor has lived lately, and to which loops it sends. Its loop only. */
public final class Wanderings {

  private static final int MOST_SAMPLES = 64;

  private @Nullable EventLoop before;
  private int returns;
  private long movedAt;
  private boolean hasMoved;

  /** Where more samples of what it sends went than elsewhere, by how many, and of how many. */
  private @Nullable EventLoop company;

  private long since;

  private int lead;
  private int samples;

  Wanderings() {}

  /** How long it has been where it is; for ever if it was born there. */
  public long nanosHere(long now) {
    return hasMoved ? now - movedAt : Long.MAX_VALUE;
  }

  /** How often it has come back to the loop that it had left, one time after the other. */
  public int returns() {
    return returns;
  }

  /**
   * Takes notice that it moves.
   *
   * @param isRestless whether it has been where it was for a short time only
   */
  public void moves(EventLoop from, EventLoop to, boolean isRestless, long now) {
    returns = to == before && isRestless ? returns + 1 : 0;
    before = from;
    hasMoved = true;
    movedAt = now;
    lead = 0;
    samples = 0;
    company = null;
  }

  /** Takes notice that it sent to that loop. */
  public void sentTo(EventLoop loop, long now) {
    if (lead == 0) {
      company = loop;
      since = now;
      samples = 0;
    }
    lead += loop == company ? 1 : -1;
    samples++;
    if (samples == MOST_SAMPLES) { // What was long ago counts less.
      samples /= 2;
      lead /= 2;
    }
  }

  /** How often that was noticed. */
  public int samples() {
    return samples;
  }

  /** The loop to which it sends most, if there is one. */
  public @Nullable EventLoop company() {
    return company;
  }

  /** Since when that has been so. */
  public long since() {
    return since;
  }

  /** By how many samples that leads before all others. */
  public int lead() {
    return lead;
  }
}
