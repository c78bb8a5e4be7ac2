/**
 * Choosing how actors run. Start at {@link dev.rondo.dispatch.Dispatchers}; {@link
 * dev.rondo.dispatch.Dispatcher} is for those who bring one of their own.
 */
@NullMarked
package dev.rondo.dispatch;

import org.jspecify.annotations.NullMarked;
