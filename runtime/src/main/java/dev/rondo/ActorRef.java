package dev.rondo;

/**
 * What one holds of an actor: its address, on which generated subtypes put one method for each
 * message of the contract.
 *
 * <p>Refs are immutable and may be shared, sent and used by any thread. Two refs are equal when
 * they lead to the same actor, whatever deadline they carry. A ref outlives its actor: a tell to a
 * stopped actor becomes a {@linkplain DeadLetter dead letter}, an ask fails with {@link
 * ActorStoppedException}.
 *
 * <p>Messages from one sender, an actor or a thread, to one actor arrive in the order in which they
 * were sent. Nothing is said of the order between messages of different senders.
 */
public interface ActorRef {

  /**
   * The actor's place in its system, for example {@code bank/acc-1}. Unnamed actors have a number.
   */
  String path();
}
