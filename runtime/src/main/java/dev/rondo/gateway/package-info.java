/**
 * The boundary of a bounded context: requests that leave it and replies that come back, and
 * contracts that are translated. Start with {@link dev.rondo.gateway.Gateway}.
 */
@NullMarked
package dev.rondo.gateway;

import org.jspecify.annotations.NullMarked;
