/** Prices for whoever wants them, orders for whoever has time, and a stall for each merchant. */
@NullMarked
package dev.rondo.samples.market;

import org.jspecify.annotations.NullMarked;
