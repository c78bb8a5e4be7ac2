package dev.rondo.internal.cell;

/**
 * A cell whose messages are for several actors: a bounded mailbox of one of them holds up nobody,
 * and what it has no room for is dropped there.
 */
public interface Publishing {}
