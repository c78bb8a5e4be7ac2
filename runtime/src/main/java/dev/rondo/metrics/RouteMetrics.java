package dev.rondo.metrics;

/**
 * What came through one thing that stands in front of actors, such as a topic or a router.
 *
 * @param path where it is, as of an actor
 * @param kind what it is, in words
 * @param members to how many it passes messages on now
 * @param messages tells and asks that were sent to it
 * @param deadLetters messages that became dead letters there, or after it had passed them on; one
 *     that was passed on to several counts for each of them
 */
public record RouteMetrics(
    String path, String kind, int members, long messages, long deadLetters) {}
