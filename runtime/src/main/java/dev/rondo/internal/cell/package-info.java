/**
 * Cells: {@link dev.rondo.internal.cell.ActorCell} is what a ref leads to, and the actor's context.
 * {@link dev.rondo.internal.cell.LivingCell} is the same object's life, {@link
 * dev.rondo.internal.cell.PlacedCell} its place among other actors.
 */
@NullMarked
package dev.rondo.internal.cell;

import org.jspecify.annotations.NullMarked;
