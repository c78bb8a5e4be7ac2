package dev.rondo.processor.model;

/**
 * What the author says in {@code @ActorContract}, apart from a usable name.
 *
 * @param unusableName the name, if it is no identifier; else empty
 * @param askTimeoutMillis deadline of all asks; 0 where the actor system's holds
 * @param mailboxCapacity how many messages may wait; 1 where nothing is said, as with any that may
 *     be
 */
public record Settings(String unusableName, long askTimeoutMillis, int mailboxCapacity) {}
