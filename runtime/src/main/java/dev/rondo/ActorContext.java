package dev.rondo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * An actor's view of itself and its surroundings, handed to the factory given to {@code spawnWith}
 * and usable from the behavior's constructor on.
 *
 * <p>It belongs to the actor: {@link #stop}, {@link #face}, {@link #self(Contract)} and the methods
 * that spawn throw {@link IllegalStateException} when called outside the actor's turn, that is, by
 * another thread or actor. Spawned actors are this actor's children, which stop before it does.
 *
 * @param <R> the generated ref of the actor's contract
 */
public interface ActorContext<R extends ActorRef> extends Spawner {

  /** This actor's ref, to hand to others. */
  R self();

  /**
   * A ref of another contract that this actor's behavior implements as well, to hand to those who
   * know the actor by that contract. One actor has one such ref of a contract; after a restart the
   * new behavior serves it.
   *
   * <p>All refs of an actor are equal and share its mailbox: what one sender sends through any of
   * them arrives in the order in which it was sent.
   *
   * @throws IllegalArgumentException if the behavior does not implement the contract; where that is
   *     not known yet, in the factory, the actor fails as soon as the factory returns
   * @throws IllegalStateException if called outside the actor's turn
   */
  <C, S extends ActorRef> S self(Contract<C, S> contract);

  /**
   * A new ref of this actor by which messages reach another object than its behavior: to tell two
   * sources apart, or where the contract's methods would clash with the behavior's own. The object
   * belongs to the actor as the behavior does, and runs in its turns.
   *
   * <p>The object ends with the incarnation of the actor that calls this. What is sent to it after
   * a restart becomes dead letters, and asks fail with {@link ActorStoppedException}.
   *
   * @throws IllegalStateException if called outside the actor's turn
   */
  <C, S extends ActorRef> S face(Contract<C, S> contract, C object);

  /**
   * Has this actor called back when the other has stopped: in a turn of this actor, exactly once,
   * behind what the other had told this actor before. If it has stopped already, the call comes
   * soon, as it does if its event loop or its actor system has ended. A restart of the other is not
   * its end.
   *
   * <p>What {@code onStopped} throws is a failure of this actor. The watch ends with this
   * incarnation: after a restart the new one has to watch again, and misses nothing by that. To
   * watch the same actor again, by whichever of its refs, replaces the callback. While this actor's
   * messages have to wait, so does the call.
   *
   * @param ref handed to {@code onStopped}, as it is
   * @throws IllegalArgumentException if it is a ref of this actor, or none that Rondo made
   * @throws IllegalStateException if called outside the actor's turn
   */
  <S extends ActorRef> void watch(S ref, Consumer<? super S> onStopped);

  /**
   * Ends a {@link #watch}: from now on it is not called, also if the other has stopped. Without
   * effect where there is none.
   *
   * @throws IllegalArgumentException if it is not a ref that Rondo made
   * @throws IllegalStateException if called outside the actor's turn
   */
  void unwatch(ActorRef ref);

  /** The system in which this actor lives. */
  ActorSystem system();

  /** A logger named for the actor's contract. */
  Logger log();

  /**
   * This actor's timers.
   *
   * @throws IllegalStateException if called outside the actor's turn
   */
  Timers<R> timers();

  /**
   * Has this actor told something when it has had no message for that time, and again after its
   * next message and another such time; in place of an idle timeout that was set before. It ends
   * with the incarnation. A message of any of the actor's contracts counts when it is handled, a
   * tick of a timer, a reply or this timeout itself does not. A message that is handled first makes
   * the timeout void, though it may have been told.
   *
   * @param tell as for {@link Timers#once}
   * @throws IllegalArgumentException if the time is not positive
   * @throws IllegalStateException if called outside the actor's turn
   */
  void idleTimeout(Duration time, Consumer<? super R> tell);

  /**
   * Takes the idle timeout away, if there is one.
   *
   * @throws IllegalStateException if called outside the actor's turn
   */
  void cancelIdleTimeout();

  /**
   * Has another implementation of this actor's contract handle its messages from the next one on,
   * until {@link #unbecome}, another call of this, or a restart. It also serves the refs that
   * {@link #self(Contract)} made, and is told what a behavior can be told: {@link BatchEnd}. Who is
   * told of the end of a batch is each behavior that handled messages in it.
   *
   * @param contract the actor's own
   * @throws IllegalArgumentException if the contract is another one, or if the behavior does not
   *     implement a contract for which the actor has handed out such a ref; nothing has changed
   *     then
   * @throws IllegalStateException if called outside the actor's turn, or in its factory
   */
  <B> void become(Contract<B, R> contract, B behavior);

  /**
   * Has the behavior that the factory made handle messages again, from the next one on. Without
   * effect if it does.
   *
   * @throws IllegalStateException if called outside the actor's turn
   */
  void unbecome();

  /**
   * Has messages of this actor wait, when the handler returns, until the stage is complete and what
   * was chained to it before has run. They keep their order. Control messages, replies, and what
   * timers do go on, but the ticks of timers are messages, which wait. Several such stages are
   * waited for together. A system that closes waits for them if messages do.
   *
   * <p>If the stage fails, so does the actor. Its restart ends the wait; what becomes of the stages
   * then does not matter to the next incarnation.
   *
   * @throws IllegalStateException if called outside the actor's turn
   */
  void hold(CompletionStage<?> stage);

  /**
   * {@linkplain #hold Holds} for that ask, however it ends, and returns one that ends as it does:
   * {@code context.await(bank.balance()).thenAccept(..)} goes on before this actor handles another
   * message, so that nothing has changed in between.
   *
   * <p>If the actor asked waits for this one in the same way, itself or by way of others, one of
   * their asks fails at once with {@link CyclicHoldException}.
   *
   * @throws IllegalStateException if called outside the actor's turn
   */
  @CanIgnoreReturnValue
  @SuppressWarnings("exports") // It is for checkers; who compiles does not need it.
  <T extends @Nullable Object> Ask<T> await(Ask<T> ask);

  /**
   * Runs work that may block beside the event loops: on a virtual thread where the JDK has them,
   * from 21 on, else on a thread of a pool. What it returns or throws comes back in a turn of this
   * actor, as the reply to an ask does, and a failure that nobody looks at is this actor's.
   *
   * <p>The work runs at the same time as this actor, so it must not touch what is the actor's: have
   * it use values that do not change, and return its result. It may tell and ask other actors, but
   * for those of a system that closes, and may wait for the asks.
   *
   * <p>Not begun or interrupted, it is given up when this incarnation of the actor ends, or when
   * somebody else completes what this returns: by {@code cancel}, {@code orTimeout} or the like. A
   * system that closes waits for it within its close timeout; then it is interrupted, and reported
   * with its stack if it does not end.
   *
   * <p>How much may run at once, and wait, is up to {@link ActorSystemBuilder#offload}. What is too
   * much is not run and fails with {@link java.util.concurrent.RejectedExecutionException}.
   *
   * @return has no deadline
   * @throws IllegalStateException if called outside the actor's turn
   */
  <T extends @Nullable Object> Ask<T> offload(Callable<? extends T> work);

  /**
   * Puts the message that is handled aside, with its asker if it has one: {@code throw
   * context.stash()}. What is returned does so when the handler throws it, whatever the handler
   * returns otherwise. It is an error and no exception, so that a handler that catches exceptions
   * does not catch it.
   *
   * <p>Messages stay put aside until {@link #unstashAll}, also when the actor is restarted, and
   * become dead letters when it stops. How many there may be is up to {@link Spawn#stash}.
   *
   * @throws IllegalStateException if called while no message of this actor is handled
   */
  @CheckReturnValue
  @SuppressWarnings("exports") // It is for checkers; who compiles does not need it.
  Error stash();

  /**
   * Has another actor of this contract handle the message that is handled, and answer its asker if
   * it has one, who does not notice: {@code throw context.forward(other)}. What is returned does so
   * when the handler throws it, as with {@link #stash}. Nothing of the message stays here; its
   * deadline is what is left of it. If the other has stopped, it is a dead letter.
   *
   * @throws IllegalArgumentException if the message came through a ref of another contract, as
   *     {@link #self(Contract)} makes them
   * @throws IllegalStateException if called while no message of this actor is handled
   */
  @CheckReturnValue
  @SuppressWarnings("exports") // It is for checkers; who compiles does not need it.
  Error forward(R to);

  /**
   * The ask for which this actor does what it does just now: the one that it handles, or the one in
   * whose handler it made the ask to which the stage that runs was chained. Empty where it is a
   * tell, a timer or the like.
   *
   * <p>What the actor asks in such a turn is asked for that answer, and has no longer time than it.
   *
   * @throws IllegalStateException if called outside the actor's turn
   */
  Optional<CurrentAsk> currentAsk();

  /**
   * Has all messages that were put aside come next, in the order in which they were, before
   * whatever waits. Other actors have their turns in between. Asks whose deadlines have passed are
   * dropped.
   *
   * @throws IllegalStateException if called outside the actor's turn
   */
  void unstashAll();

  /**
   * How many messages are put aside.
   *
   * @throws IllegalStateException if called outside the actor's turn
   */
  int stashSize();

  /**
   * Stops this actor when the current handler returns, its children first. Messages that come or
   * wait become dead letters; asks that it had taken and not answered fail with {@link
   * ActorStoppedException}.
   */
  void stop();

  /**
   * Stops a child that was spawned as a {@linkplain Spawn#throwaway throwaway}, after the handler
   * that it may be in, whatever waits for it. Its name is free at once, so that the one which takes
   * its place may have it, though the old one may still run for a while.
   *
   * @throws IllegalArgumentException if it is not this actor's child, or no throwaway
   * @throws IllegalStateException if called outside the actor's turn
   */
  void abandon(ActorRef child);
}
