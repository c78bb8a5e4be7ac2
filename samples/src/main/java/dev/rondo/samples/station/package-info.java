/** A weather station: actors that own devices, which fail. */
@NullMarked
package dev.rondo.samples.station;

import org.jspecify.annotations.NullMarked;
