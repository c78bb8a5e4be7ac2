/**
 * From the model to Java: pure functions that cannot fail, since validation has been before.
 *
 * <p>One class for each type or family of members that is emitted; above each method that emits
 * Java stands the Java that it emits for {@code bank.Account}. Start at {@link
 * dev.rondo.processor.generation.GeneratedTypes}.
 */
@NullMarked
package dev.rondo.processor.generation;

import org.jspecify.annotations.NullMarked;
