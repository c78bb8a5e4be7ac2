package dev.rondo.internal.loop;

/**
 * What a loop says of itself when it is to end.
 *
 * @param isIdle whether nothing waits, is on its way to other loops, or is owed
 * @param activity counts what it has done so far
 * @param actors how many live on it
 */
record LoopState(boolean isIdle, long activity, int actors) {}
