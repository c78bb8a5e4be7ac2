/** A journal in a file: an actor that waits for a disk, on a thread of its own. */
@NullMarked
package dev.rondo.samples.journal;

import org.jspecify.annotations.NullMarked;
