/**
 * The annotation processor that turns contracts into refs, messages and dispatch code.
 *
 * <p>The packages are its phases, in this order: discovery, reading, model, validation,
 * diagnostics, generation, writing. Start at {@link dev.rondo.processor.ActorContractProcessor},
 * which runs them.
 */
@NullMarked
package dev.rondo.processor;

import org.jspecify.annotations.NullMarked;
