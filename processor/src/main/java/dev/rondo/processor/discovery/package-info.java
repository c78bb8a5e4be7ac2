/** From javac's rounds to the contracts that are still to be generated. */
@NullMarked
package dev.rondo.processor.discovery;

import org.jspecify.annotations.NullMarked;
