package dev.rondo.registry;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Names by which the actors of a system are found: {@link ActorSystem#registry}. A key has one
 * actor at a time, or none. An actor loses its names when it stops; a restart changes nothing,
 * since its ref stays. Probes, and what has an end as an actor has, such as a router or a topic,
 * may have names, too. Any thread may use every method, and none of them waits.
 *
 * <p>Whoever has found a ref by {@link #find} has that of one actor, which may stop. Whoever means
 * the name, whoever has it, uses {@link #ref}.
 */
@SuppressWarnings("exports") // An annotation for checkers; who compiles does not need it.
public interface Registry {

  /** How many messages wait for one name unless something else is said. */
  int CAPACITY = 1_000;

  /**
   * Gives an actor a name. If it has that name already, nothing changes, and what is returned is
   * what was returned then; so an actor may register itself in its constructor, which a restart
   * calls again.
   *
   * @return what takes the name from it; need not be kept
   * @throws IllegalStateException if another one has the name that has not stopped
   * @throws IllegalArgumentException if the ref cannot have a name: Rondo has not made it, it has
   *     another contract, or it is one that {@link #ref} returned
   */
  @CanIgnoreReturnValue
  <R extends ActorRef> Registration register(Key<R> key, R ref);

  /**
   * The same, and takes the name from another one that has it. That one goes on; what was sent to
   * it under the name before is still its own.
   *
   * @return what takes the name from it; need not be kept
   * @throws IllegalArgumentException as {@link #register} does
   */
  @CanIgnoreReturnValue
  <R extends ActorRef> Registration replace(Key<R> key, R ref);

  /** Who has the name just now; empty if nobody has. */
  <R extends ActorRef> Optional<R> find(Key<R> key);

  /** The keys of that contract that somebody has just now, in the order of their names. */
  <R extends ActorRef> List<Key<R>> keys(Contract<?, R> contract);

  /**
   * A ref to whoever has the name when something is sent, now or later; the same for all who call
   * this. It is an ordinary ref: it may be kept, sent, asked and told. It survives the end of who
   * has the name, and that another gets it, and may be there before anybody.
   *
   * <p><b>While somebody has the name</b> a message goes to that one's mailbox as if it had been
   * sent there, and mailboxes, deadlines and exceptions are those of that one. What was sent to one
   * that has just stopped is a dead letter, as always; it is not sent again to the next, since it
   * may have been handled.
   *
   * <p><b>While nobody has it</b> messages wait, and go to the next one who gets it, before what is
   * sent afterwards. At most {@value #CAPACITY} wait. Further ones are dead letters of this ref,
   * and asks among them fail with {@link dev.rondo.ActorStoppedException}; to make room, asks are
   * dropped for whose answer nobody waits any more. An ask has its usual deadline, from the call
   * on; one whose time is over is not handled later. What waits does not count in a bounded
   * mailbox. When the system closes, what still waits becomes dead letters.
   *
   * <p><b>Order.</b> What one sender sends through this ref comes to the actor that has the name in
   * that order, what has waited included. If the same actor has had the name before and lost it,
   * then what has waited meanwhile may come before what it was sent earlier; and so with what it is
   * sent by its own ref. Where a router or topic has the name, what has waited is sent before what
   * is sent afterwards, and may still come later to some of its members.
   *
   * <p>It has no end, so who watches it is never told, and it cannot be registered. It is kept
   * until the system closes, with what waits; so there should be few names with such refs.
   */
  <R extends ActorRef> R ref(Key<R> key);

  /**
   * The same with another number of messages that may wait. Who says it last decides, for all who
   * use the name.
   *
   * @param capacity from 0 on: then what nobody has the name for is a dead letter at once
   * @throws IllegalArgumentException if it is negative
   */
  <R extends ActorRef> R ref(Key<R> key, int capacity);

  /**
   * Has the listener told who has the name: first as it is now, then each change, in their order,
   * and an empty value when nobody has it any more. It is told on the system's callback threads,
   * one at a time; to be told in its own turn an actor subscribes with a listener that tells its
   * ref.
   *
   * <p>A listener is not waited for. At most 1,024 changes wait for it; those that come then pass
   * it by, and {@link Subscription#missed} counts them. What it throws is logged, and it is told
   * the next.
   */
  <R extends ActorRef> Subscription subscribe(Key<R> key, Consumer<? super Optional<R>> listener);
}
