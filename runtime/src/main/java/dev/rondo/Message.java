package dev.rondo;

/**
 * A message as a value: one call of one operation of a contract.
 *
 * <p>The records that implement it are generated beside the contract. They print as the call in the
 * source. An ordinary tell builds none; they appear where a message has to be kept or shown, in a
 * {@link DeadLetter} for one.
 */
public interface Message {}
