package dev.rondo.processor.model;

/**
 * A message that nobody waits for: a {@code void} method.
 *
 * @param signature what it is called with
 * @param names what its record and its constant are called
 */
public record Tell(Signature signature, MessageNames names) implements Operation {}
