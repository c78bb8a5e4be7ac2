package dev.rondo.processor.model;

/**
 * A field, or record component, of a type that is copied.
 *
 * @param origin its address
 * @param name its name
 * @param type its type, and how a value of it is copied
 * @param read the expression that reads it, {@code cents} or {@code getCents()}; empty if none may
 * @param set the field or method that sets it after the constructor; empty if none does
 * @param isSetter whether a method sets it
 * @param leadsBack whether its object may reach the one that has it, through what can be changed
 */
public record CopiedField(
    Origin origin,
    String name,
    SentType type,
    String read,
    String set,
    boolean isSetter,
    boolean leadsBack) {}
