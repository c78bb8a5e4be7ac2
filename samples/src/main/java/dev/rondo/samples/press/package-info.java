/** A press that is slower than those who write for it. */
@NullMarked
package dev.rondo.samples.press;

import org.jspecify.annotations.NullMarked;
