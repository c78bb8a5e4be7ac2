/** What a message between two actors of one event loop costs, sent and handled. */
@NullMarked
package dev.rondo.benchmarks.sameloop;

import org.jspecify.annotations.NullMarked;
