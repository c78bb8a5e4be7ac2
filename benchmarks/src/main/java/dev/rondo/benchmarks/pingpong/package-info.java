/** What a message costs when a thousand pairs on two threads answer each other. */
@NullMarked
package dev.rondo.benchmarks.pingpong;

import org.jspecify.annotations.NullMarked;
