/**
 * From javac's elements and types to the model.
 *
 * <p>With discovery, writing and the reporter the only code that sees javac. It judges nothing but
 * whether types may be sent, which needs their components. Start at {@link
 * dev.rondo.processor.reading.ContractReader}.
 */
@NullMarked
package dev.rondo.processor.reading;

import org.jspecify.annotations.NullMarked;
