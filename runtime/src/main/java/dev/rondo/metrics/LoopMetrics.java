package dev.rondo.metrics;

/**
 * An event loop that runs.
 *
 * <p>What waits is a glance at something that others change: right to within what they do
 * meanwhile.
 *
 * @param name the name of its thread
 * @param actors how many live on it
 * @param ringCapacity slots of its ring, through which other threads and loops reach it; on a
 *     virtual thread it grows and shrinks
 * @param ringOccupancy slots of the ring that are taken: what waits there, and what is handled just
 *     now
 * @param backlog messages that its actors have sent each other and that wait in its lane
 * @param unsent messages to other loops that have not reached their rings: not yet flushed, or kept
 *     because a ring is full
 * @param counts what it has counted since it was made
 */
public record LoopMetrics(
    String name,
    int actors,
    int ringCapacity,
    int ringOccupancy,
    int backlog,
    int unsent,
    LoopCounts counts) {}
