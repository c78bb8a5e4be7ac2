/**
 * Control messages: replies, starts, stops. They travel beside the rings, are never refused, and
 * run before user messages.
 */
@NullMarked
package dev.rondo.internal.control;

import org.jspecify.annotations.NullMarked;
