/**
 * Work that may block, beside the event loops: {@link dev.rondo.internal.offload.OffloadThreads}
 * runs it. What comes of it is in {@code ask}.
 */
@NullMarked
package dev.rondo.internal.offload;

import org.jspecify.annotations.NullMarked;
