/**
 * Who has which name. Start with {@link dev.rondo.internal.registry.Directory}. What becomes of
 * messages that are sent to a name is in {@link dev.rondo.internal.routing.LateBoundCell}.
 */
@NullMarked
package dev.rondo.internal.registry;

import org.jspecify.annotations.NullMarked;
