package dev.rondo;

import org.jspecify.annotations.Nullable;

/**
 * A {@link Message} that expects a reply.
 *
 * @param <R> what it is answered with; {@link Void} where only completion is acknowledged
 */
@SuppressWarnings(
    "UnusedTypeParameter") // It says what the answer is; an asker's code infers from it.
public interface AskMessage<R extends @Nullable Object> extends Message {}
