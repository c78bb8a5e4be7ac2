package dev.rondo.processor.model;

/**
 * A parameter of a message.
 *
 * @param origin its address
 * @param name its name
 * @param type its type
 */
public record Parameter(Origin origin, String name, SentType type) {}
