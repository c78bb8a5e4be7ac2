package dev.rondo.spi;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import dev.rondo.annotation.Mailbox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Superclass of the generated contract descriptors.
 *
 * @param <B> the contract
 * @param <R> the generated ref
 */
public abstract non-sealed class GeneratedContract<B, R extends ActorRef>
    implements Contract<B, R> {

  /** The format of generated code that this runtime understands. */
  private static final int FORMAT = 1;

  private final Class<?> type;
  private final List<Operation> operations;
  private final @Nullable Mailbox mailbox;

  /**
   * Describes a contract.
   *
   * @param format the format that the processor which generated the caller writes
   * @param contract the contract, without its type arguments if it is generic
   * @param operations its operations; the first has number 1
   * @throws IllegalStateException if this runtime does not understand the format
   */
  protected GeneratedContract(int format, Class<?> contract, Operation... operations) {
    if (format != FORMAT) {
      throw new IllegalStateException(
          contract.getName()
              + " was compiled by a rondo-processor that writes format "
              + format
              + ", but this rondo-runtime understands format "
              + FORMAT
              + ". Use the same version of both, and compile the contract again.");
    }
    this.type = contract;
    this.operations = List.of(operations);
    this.mailbox = contract.getAnnotation(Mailbox.class);
  }

  @Override
  public final String name() {
    return type.getName();
  }

  /** The contract itself. */
  public final Class<?> type() {
    return type;
  }

  /** What it says of the mailboxes of its actors; null if nothing. */
  public final @Nullable Mailbox mailbox() {
    return mailbox;
  }

  /** The operation of that number, from 1 on. */
  public final Operation operation(int op) {
    return operations.get(op - 1);
  }

  /** The operation of that number as in the source, with its contract, for people. */
  public final String method(int op) {
    return name() + "." + operation(op);
  }

  /** All operations, in the order of their numbers. */
  public final List<Operation> operations() {
    return operations;
  }

  /** Makes a ref that leads there. */
  public abstract R newRef(Cell cell);

  @Override
  public final String toString() {
    return name();
  }
}
