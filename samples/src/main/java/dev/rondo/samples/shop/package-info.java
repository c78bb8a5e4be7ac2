/** A till that finds prices by a name, and a bank that is outside. */
@NullMarked
package dev.rondo.samples.shop;

import org.jspecify.annotations.NullMarked;
