/**
 * What a system counts while it runs. Start at {@link dev.rondo.metrics.Metrics}, which {@link
 * dev.rondo.ActorSystem#metrics} returns.
 */
@NullMarked
package dev.rondo.metrics;

import org.jspecify.annotations.NullMarked;
