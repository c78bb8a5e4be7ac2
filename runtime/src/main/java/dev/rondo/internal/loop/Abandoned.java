package dev.rondo.internal.loop;

import java.util.concurrent.CompletableFuture;

/**
 * A thread that lost its loop in a handler that was stuck, and may still be there.
 *
 * @param what whose handler, and why it lost the loop
 * @param ended complete once the thread has nothing to do any more
 */
public record Abandoned(Thread thread, String what, CompletableFuture<Void> ended) {}
