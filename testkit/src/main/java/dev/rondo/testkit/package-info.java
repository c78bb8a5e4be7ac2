/**
 * Tests of actors. {@link dev.rondo.testkit.TestProbe} stands where an actor would; {@link
 * dev.rondo.testkit.Simulation} runs systems in an order that a seed chooses.
 */
@NullMarked
package dev.rondo.testkit;

import org.jspecify.annotations.NullMarked;
