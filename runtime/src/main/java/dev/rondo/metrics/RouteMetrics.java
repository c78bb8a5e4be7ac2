package dev.rondo.metrics;

/**
 * What came through one thing that stands in front of actors, such as a topic or a router, or
 * between them and the outside.
 *
 * @param path where it is, as of an actor
 * @param kind what it is, in words
 * @param members to how many it passes messages on now; of a {@link dev.rondo.gateway.Gateway}, how
 *     many requests wait
 * @param messages tells and asks that were sent to it; of a gateway, requests
 * @param deadLetters messages that became dead letters there, or after it had passed them on; one
 *     that was passed on to several counts for each of them; of a gateway, replies for which nobody
 *     waited
 */
public record RouteMetrics(
    String path, String kind, int members, long messages, long deadLetters) {}
