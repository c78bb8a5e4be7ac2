/**
 * Guards: what stands in front of one ref and says which messages pass, and what becomes of asks
 * that fail. They pass on as {@linkplain dev.rondo.internal.routing.RouteCell routes} do, on the
 * sender's thread. Start with {@link dev.rondo.internal.resilience.GuardCell}.
 *
 * <p>What a guard decides is in classes that know nothing of messages: {@link
 * dev.rondo.internal.resilience.Circuit}, {@link dev.rondo.internal.resilience.Backoff}, {@link
 * dev.rondo.internal.resilience.Permits}.
 */
@NullMarked
package dev.rondo.internal.resilience;

import org.jspecify.annotations.NullMarked;
