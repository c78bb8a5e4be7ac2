package dev.rondo;

import java.io.Serial;

/**
 * Fails an ask whose asker waits for it, by {@link ActorContext#hold}, {@link ActorContext#await}
 * or {@code join}, while the actor asked waits for the asker in the same way, itself or by way of
 * others. The text names all of them. Of such a circle one ask fails, at once; the others go on.
 *
 * <p>Either one of the actors goes on meanwhile (chains to its ask without holding), or, if it can
 * be called in between, is spawned as {@link Spawn#reentrant()}.
 */
public final class CyclicHoldException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public CyclicHoldException(String message) {
    super(message, null, false);
  }
}
