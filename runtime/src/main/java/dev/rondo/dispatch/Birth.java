package dev.rondo.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * An actor about to be spawned, as far as it matters for where it will live.
 *
 * @param spawner the loop whose actor spawns it; null where no actor of the same system does
 * @param key what {@link dev.rondo.Spawn#key} says; null where it says nothing
 */
public record Birth(@Nullable Loop spawner, @Nullable Object key) {}
