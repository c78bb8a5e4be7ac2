/**
 * Beginnings and ends: what becomes of messages without a receiver, of failures, and of the threads
 * that run callbacks.
 */
@NullMarked
package dev.rondo.internal.life;

import org.jspecify.annotations.NullMarked;
