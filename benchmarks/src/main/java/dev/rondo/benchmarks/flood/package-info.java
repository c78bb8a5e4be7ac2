/** What a message costs, sent and handled, when one thread outside the loop sends without pause. */
@NullMarked
package dev.rondo.benchmarks.flood;

import org.jspecify.annotations.NullMarked;
