package dev.rondo.entity;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.internal.routing.EntityGroup;
import dev.rondo.spi.GeneratedContract;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;

/**
 * Actors that live while they are used: one for each identity, such as an account number. A ref of
 * one may be had at any time and never gets stale; it leads to an actor that is spawned when the
 * first message comes, and stops when it had none for a while, or when too many others are used: it
 * is passivated. Any thread may use every method.
 *
 * <p><b>One at a time.</b> There are never two actors of one identity. The factory of the next one
 * is called when the one before has stopped, its {@link dev.rondo.Lifecycle#onStop} included; so
 * that is where its state goes back to whoever owns it, and the factory where it comes from.
 *
 * <p><b>Order.</b> What one sender sends to an entity is handled in that order, also when it is
 * passivated and spawned again in between. What is sent meanwhile waits, up to a number for each
 * entity; what is more becomes a dead letter, and an ask fails.
 *
 * <p><b>Passivation</b> happens when the actor has handled all that it was sent. One that holds,
 * has put messages aside or owes replies stays until later. What it has chained to asks of its own
 * does not keep it: use {@link ActorContext#await} for that. Timers end with it.
 *
 * <p><b>Failures</b> are decided by its supervision. If the actor stops by itself, what waits in
 * its mailbox becomes dead letters; the next message finds a new actor. If its factory fails for
 * good, so does what was kept for it.
 *
 * <p><b>Refs.</b> {@link ActorContext#self} of such an actor leads to that actor only: hand out
 * {@link #ref} of its identity instead. Such refs are equal if they are of one identity.
 *
 * @param <R> the generated ref
 */
public final class Entities<R extends ActorRef> {

  private final EntityGroup<?, R> group;

  private Entities(EntityGroup<?, R> group) {
    this.group = group;
  }

  /**
   * Makes a group of entities; {@link ActorSystem#entities} is short for this.
   *
   * @param factory makes the behavior for an identity, in a turn of the actor
   * @throws IllegalArgumentException if the options' name is not legal or is taken
   */
  public static <B, R extends ActorRef> Entities<R> create(
      ActorSystem system,
      Contract<B, R> contract,
      BiFunction<String, ? super ActorContext<R>, ? extends B> factory,
      EntityOptions options) {
    Objects.requireNonNull(factory, "factory");
    String name = options.name().orElseGet(() -> nameOf((GeneratedContract<?, ?>) contract));
    return new Entities<>(
        EntityGroup.create(
            system,
            contract,
            name,
            factory,
            options.spawn(),
            options.kept(),
            options.mostAlive(),
            options.idleNanos()));
  }

  private static String nameOf(GeneratedContract<?, ?> contract) {
    return contract.type().getSimpleName();
  }

  /**
   * A ref of the entity with that identity, alive or not. It takes some 100 bytes and belongs to
   * nobody; a new one each time.
   */
  @SuppressWarnings("unchecked") // The group was made with the contract of that ref.
  public R ref(String id) {
    return (R) group.ref(Objects.requireNonNull(id, "id"));
  }

  /** How many are alive now, or about to be. */
  public int alive() {
    return group.size();
  }

  /**
   * Has the entity passivated, if it is alive, as if it had been idle; also called by itself. The
   * next message wakes it again.
   */
  public void passivate(String id) {
    group.passivate(Objects.requireNonNull(id, "id"));
  }

  /**
   * Ends all: what is sent from now on becomes dead letters, and the actors stop when they have
   * handled what they were sent before.
   *
   * @return completes when they have stopped
   */
  public CompletionStage<Void> stop() {
    return group.stop();
  }

  @Override
  public String toString() {
    return "entities " + group.path();
  }
}
