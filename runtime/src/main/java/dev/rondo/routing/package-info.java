/**
 * Many actors behind one ref: topics, routers and pools, which hand out ordinary refs of their
 * contract. Start with {@link dev.rondo.routing.Router} and {@link dev.rondo.routing.Topic}.
 */
@NullMarked
package dev.rondo.routing;

import org.jspecify.annotations.NullMarked;
