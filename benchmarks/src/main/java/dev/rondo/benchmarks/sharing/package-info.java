/** Whether chains of messages stay on one processor, and work goes to all. */
@NullMarked
package dev.rondo.benchmarks.sharing;

import org.jspecify.annotations.NullMarked;
