package dev.rondo.internal.loop;

import dev.rondo.ActorSystem;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.ask.Outside;
import dev.rondo.internal.cell.Mailboxes;
import dev.rondo.internal.cell.Names;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.life.DeadLetters;
import dev.rondo.internal.life.FailureReports;
import dev.rondo.internal.life.Watchdog;
import dev.rondo.internal.offload.OffloadThreads;
import dev.rondo.internal.routing.Routes;
import dev.rondo.internal.time.Ticker;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the loops of a system share.
 *
 * @param system whose loops they are
 * @param topmostNames the names of its actors without a parent
 * @param platform the threads and the clock
 * @param systemName begins the names of threads
 * @param ringSize slots of a ring
 * @param askTimeoutNanos the deadline of asks that have no other
 * @param ticker keeps the deadlines that no loop can keep
 * @param callbacks runs user code that belongs to no actor
 * @param outside the home of asks that no actor made
 * @param deadLetters takes what cannot be delivered
 * @param mailboxes counts what becomes of messages where mailboxes are bounded
 * @param routes what stands in front of its actors
 * @param failures takes what becomes of actors that fail
 * @param watchdog takes what holds a loop up
 * @param offloadThreads runs what actors offload
 * @param contexts carries the program's context along with messages; null if it wants none
 * @param onFatal called with what ends a loop's thread, as the last that this does
 */
public record LoopSurroundings(
    ActorSystem system,
    Names topmostNames,
    Platform platform,
    String systemName,
    int ringSize,
    long askTimeoutNanos,
    Ticker ticker,
    CallbackThreads callbacks,
    Outside outside,
    DeadLetters deadLetters,
    Mailboxes mailboxes,
    Routes routes,
    FailureReports failures,
    Watchdog watchdog,
    OffloadThreads offloadThreads,
    @Nullable Contexts contexts,
    Consumer<? super Throwable> onFatal) {}
