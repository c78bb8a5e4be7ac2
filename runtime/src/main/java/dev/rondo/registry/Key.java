package dev.rondo.registry;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Under what an actor is found: what it can do, and a name. Keys of the same contract with the same
 * name are equal, whoever made them; the same name with another contract is another key. A value,
 * for any thread.
 *
 * @param contract what who is found serves
 * @param name of letters, digits and {@code - _ . ~}, as those of actors are
 * @param <R> the generated ref
 */
public record Key<R extends ActorRef>(Contract<?, R> contract, String name) {

  private static final Pattern LEGAL_NAME = Pattern.compile("[A-Za-z0-9._~-]+");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is not legal
   */
  public Key {
    Objects.requireNonNull(contract, "contract");
    if (!LEGAL_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' is no name under which an actor is found: use letters, digits and - _ .~");
    }
  }

  /**
   * Makes the key of a contract and a name.
   *
   * @throws IllegalArgumentException if the name is not legal
   */
  public static <R extends ActorRef> Key<R> of(Contract<?, R> contract, String name) {
    return new Key<>(contract, name);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key<?> key
        && key.name.equals(name)
        && key.contract.name().equals(contract.name());
  }

  @Override
  public int hashCode() {
    return 31 * contract.name().hashCode() + name.hashCode();
  }

  /** The contract and the name, for people. */
  @Override
  public String toString() {
    return contract.name() + " '" + name + "'";
  }
}
