/**
 * Event loops: {@link dev.rondo.internal.loop.EventLoop} is the turn, {@link
 * dev.rondo.internal.loop.Inbound} the ring through which other threads reach it.
 */
@NullMarked
package dev.rondo.internal.loop;

import org.jspecify.annotations.NullMarked;
