package dev.rondo.internal.cell;

import dev.rondo.internal.ask.OwedReplies;
import org.jspecify.annotations.Nullable;

/**
 * What few actors have, made for the first of it, so that the others pay for one field. The loop
 * only, but for {@link #owed}, from which any thread that completes a stage removes its ask.
 */
final class Extras {

  // Reasons for a pause.

  /** Somebody outside wants it. */
  static final int SUSPENDED = 1;

  /** It waits for a stage. */
  static final int HOLDING = 2;

  /** For which of these reasons its messages wait; 0 for none. */
  int pauses;

  @Nullable Children children;

  /** Its refs of other contracts. */
  @Nullable Faces faces;

  /** What comes back to this incarnation; made when it asks first. */
  @Nullable Incarnation incarnation;

  /** What came while it could not run. */
  @Nullable Deferral deferral;

  /** Asks whose handler returned a stage that is not complete. */
  @Nullable OwedReplies owed;

  /** Ends what belongs to an incarnation. */
  void endIncarnation(String why) {
    if (faces != null) {
      faces.unbind();
    }
    if (incarnation != null) {
      incarnation.end();
      incarnation = null;
    }
    if (owed != null) {
      owed.fail(why);
      owed = null;
    }
  }

  /** Whether the actor or one below it owes a reply. */
  boolean owesReplies() {
    return (owed != null && owed.isAwaited()) || (children != null && children.here.owesReplies());
  }
}
