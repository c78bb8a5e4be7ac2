/**
 * Cells: {@link dev.rondo.internal.cell.ActorCell} is what a ref leads to, and the actor's context.
 */
@NullMarked
package dev.rondo.internal.cell;

import org.jspecify.annotations.NullMarked;
