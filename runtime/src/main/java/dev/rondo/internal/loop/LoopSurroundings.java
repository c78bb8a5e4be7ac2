package dev.rondo.internal.loop;

import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.cell.Children;
import dev.rondo.internal.life.DeadLetters;
import dev.rondo.internal.time.Ticker;

/**
 * What a loop has of its system.
 *
 * @param topmost the actors that have no parent
 * @param ticker watches deadlines of asks made outside loops
 * @param callbacks runs what is chained to such asks
 * @param deadLetters takes what cannot be delivered
 * @param askTimeoutNanos the deadline of asks that have no other
 * @param onDeath called when the loop's thread ends by an error
 */
public record LoopSurroundings(
    Children topmost,
    Ticker ticker,
    CallbackThreads callbacks,
    DeadLetters deadLetters,
    long askTimeoutNanos,
    Runnable onDeath) {}
