package dev.rondo.processor.model;

/**
 * A parameter of a message.
 *
 * @param origin its address
 * @param name its name
 * @param type its type
 * @param routing what it is to a router
 */
public record Parameter(Origin origin, String name, SentType type, Routing routing) {}
