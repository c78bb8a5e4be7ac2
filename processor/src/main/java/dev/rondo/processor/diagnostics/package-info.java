/**
 * What can be wrong with a contract, in words, and how javac gets to say it.
 *
 * <p>{@link dev.rondo.processor.diagnostics.Problem} is the catalogue; nothing is said to a user
 * that does not stand there.
 */
@NullMarked
package dev.rondo.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
