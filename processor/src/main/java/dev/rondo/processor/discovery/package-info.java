/** From javac's rounds to the types that something is still to be generated of. */
@NullMarked
package dev.rondo.processor.discovery;

import org.jspecify.annotations.NullMarked;
