package dev.rondo.processor.model;

/**
 * What a message is called in generated code.
 *
 * @param record the name of its record, {@code DepositMoney} for one
 * @param constant the name of its number, {@code DEPOSIT_MONEY} for one
 */
public record MessageNames(String record, String constant) {}
