/**
 * For generated code only: what the annotation processor's output is compiled against.
 *
 * <p>A generated ref fills a {@link dev.rondo.spi.MessageSlot} and hands it to its {@link
 * dev.rondo.spi.Cell}; the event loop hands it back to {@link dev.rondo.spi.GeneratedRef#dispatch}.
 * Programs do not name these types; they may change with each format number, and {@link
 * dev.rondo.spi.GeneratedContract} refuses code of another format.
 */
@NullMarked
package dev.rondo.spi;

import org.jspecify.annotations.NullMarked;
