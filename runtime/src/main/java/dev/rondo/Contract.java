package dev.rondo;

import dev.rondo.spi.GeneratedContract;

/**
 * Describes a contract to the runtime: the constant {@code CONTRACT} of a generated ref.
 *
 * @param <B> the contract, which behaviors implement
 * @param <R> the generated ref
 */
public sealed interface Contract<B, R extends ActorRef> permits GeneratedContract {

  /** The contract's binary name, for example {@code bank.Account}. */
  String name();
}
