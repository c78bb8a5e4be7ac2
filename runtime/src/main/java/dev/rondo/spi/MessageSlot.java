package dev.rondo.spi;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One preallocated place of a ring or lane, which holds one message while it waits.
 *
 * <p>Parameters are packed into the words in the order of their declaration: primitives into {@code
 * word0..}, as a long or as raw bits, references into {@code ref0..}. A message with more than
 * {@value #WORDS} primitives or {@value #REFS} references travels as its record in {@code ref0}.
 *
 * <p>Written by the sender between claim and publish, read by the loop's thread, cleared by it once
 * handled. The fields are plain; publishing is what orders them.
 *
 * <p>Whether a reference may be null is up to the contract, so the fields do not say: generated
 * code in null-marked packages reads them as what the contract declares.
 */
@NullUnmarked
public class MessageSlot {

  /** How many primitive parameters fit. */
  public static final int WORDS = 4;

  /** How many reference parameters fit. */
  public static final int REFS = 4;

  /** {@link #sequence} of a slot in a lane, which needs no publishing: sender and loop are one. */
  public static final long IN_LANE = -1;

  /** {@link #sequence} of a slot that belongs to no queue: its message is a dead letter. */
  public static final long DETACHED = -2;

  /** {@link #sequence} of a slot that waits as a control message, in no ring or lane. */
  public static final long CONTROL = -3;

  /** {@link #sequence} of a slot whose message found its ring full, and waits with the sender. */
  public static final long OVERFLOW = -4;

  /** {@link #sequence} of a slot for whose message a bounded mailbox has no room. */
  public static final long DROPPED = -5;

  /**
   * {@link #sequence} of a slot whose message its actor has put aside, at least once, or had kept
   * for it elsewhere.
   */
  public static final long PUT_ASIDE = -6;

  /** The operation, from 1 on in the contract's order. */
  public int op;

  /** The ref that dispatches this message; null in a slot that holds none. */
  public @Nullable GeneratedRef target;

  /**
   * What the message comes of: the ask that waits for the reply, or what a tell carries besides its
   * parameters; null if that is nothing. The runtime's affair.
   */
  public @Nullable Object origin;

  /** The claimed sequence in the ring, or one of the constants for slots elsewhere. */
  public long sequence;

  /** The first primitive. */
  public long word0;

  /** The second primitive. */
  public long word1;

  /** The third primitive. */
  public long word2;

  /** The fourth primitive. */
  public long word3;

  /** The first reference, or the record of a message that is too wide for the words. */
  public Object ref0;

  /** The second reference. */
  public Object ref1;

  /** The third reference. */
  public Object ref2;

  /** The fourth reference. */
  public Object ref3;

  /** Makes an empty slot whose {@link #sequence} says where it lives. */
  public MessageSlot(long sequence) {
    this.sequence = sequence;
  }

  /** Forgets the message, so that the queue keeps nothing of it reachable. */
  public final void clear() {
    target = null;
    if (origin != null) {
      origin = null;
    }
    // Looking is cheaper than storing: a store of null into an old object has a barrier to pass.
    if (ref0 != null) {
      ref0 = null;
    }
    if (ref1 != null) {
      ref1 = null;
    }
    if (ref2 != null) {
      ref2 = null;
    }
    if (ref3 != null) {
      ref3 = null;
    }
  }

  /** Takes over the message of another slot, but not its place. This slot must hold none. */
  public final void copyFrom(MessageSlot other) {
    op = other.op;
    target = other.target;
    if (other.origin != null) {
      origin = other.origin;
    }
    copyParameters(other);
  }

  /** Takes over only the parameters of the message of another slot. This slot must hold none. */
  public final void copyParameters(MessageSlot other) {
    word0 = other.word0;
    word1 = other.word1;
    word2 = other.word2;
    word3 = other.word3;
    if (other.ref0 != null) {
      ref0 = other.ref0;
    }
    if (other.ref1 != null) {
      ref1 = other.ref1;
    }
    if (other.ref2 != null) {
      ref2 = other.ref2;
    }
    if (other.ref3 != null) {
      ref3 = other.ref3;
    }
  }
}
