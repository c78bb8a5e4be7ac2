package dev.rondo.samples.bank;

/**
 * What one gets for a withdrawal.
 *
 * @param cents the amount
 * @param balance what is left
 */
public record Receipt(long cents, long balance) {}
