/**
 * Names by which actors find each other, and refs to whoever has one. Start with {@link
 * dev.rondo.registry.Registry}.
 */
@NullMarked
package dev.rondo.registry;

import org.jspecify.annotations.NullMarked;
