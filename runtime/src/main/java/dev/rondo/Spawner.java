package dev.rondo;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes actors: an {@link ActorSystem} its topmost ones, an {@link ActorContext} the children of
 * its actor.
 *
 * <p>Every method returns the ref at once, and messages may be sent to it at once. The factory runs
 * later, on the actor's loop, as the actor's first turn; if it throws, the actor is stopped, which
 * is logged, and what was sent to it becomes dead letters.
 *
 * <p>A name is unique among living siblings. It consists of letters, digits, and {@code - _ . ~}.
 * An actor without a name gets a number, as in {@code bank/$17}.
 */
public interface Spawner {

  /**
   * Spawns an unnamed actor.
   *
   * @throws IllegalStateException as {@link #spawnWith(Contract, String, Function, Spawn)} does
   */
  default <B, C extends ActorRef> C spawn(Contract<B, C> contract, Supplier<? extends B> factory) {
    return spawnWith(contract, null, context -> factory.get(), Spawn.defaults());
  }

  /**
   * Spawns a named actor.
   *
   * @throws IllegalArgumentException if the name is not legal or a living sibling has it
   * @throws IllegalStateException as {@link #spawnWith(Contract, String, Function, Spawn)} does
   */
  default <B, C extends ActorRef> C spawn(
      Contract<B, C> contract, String name, Supplier<? extends B> factory) {
    Objects.requireNonNull(name, "name");
    return spawnWith(contract, name, context -> factory.get(), Spawn.defaults());
  }

  /**
   * Spawns a named actor whose behavior takes its context.
   *
   * @throws IllegalArgumentException if the name is not legal or a living sibling has it
   * @throws IllegalStateException as {@link #spawnWith(Contract, String, Function, Spawn)} does
   */
  default <B, C extends ActorRef> C spawnWith(
      Contract<B, C> contract,
      String name,
      Function<? super ActorContext<C>, ? extends B> factory) {
    Objects.requireNonNull(name, "name");
    return spawnWith(contract, name, factory, Spawn.defaults());
  }

  /**
   * Spawns an actor.
   *
   * @param contract the generated constant {@code CONTRACT}
   * @param name the actor's name, or null for a number
   * @param factory makes the behavior; called once for each incarnation, in the actor's turn
   * @param options how the actor is run
   * @throws IllegalArgumentException if the name is not legal or a living sibling has it
   * @throws IllegalStateException if the actor system is closed or closing, or if a context is used
   *     outside its actor's turn
   */
  <B, C extends ActorRef> C spawnWith(
      Contract<B, C> contract,
      @Nullable String name,
      Function<? super ActorContext<C>, ? extends B> factory,
      Spawn options);
}
