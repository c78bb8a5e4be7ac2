package dev.rondo.processor.model;

/**
 * A message that is declared twice: by a contract and one that it extends, or by two that it
 * extends.
 *
 * @param origin where to point at: the method if the contract declares it again, or the contract
 * @param inherited the declaration that counts
 * @param other the other one
 * @param isBetweenParents whether neither stands in the contract itself
 */
public record Redeclaration(
    Origin origin, Terms inherited, Terms other, boolean isBetweenParents) {}
