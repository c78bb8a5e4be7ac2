/** What may be sent: collections, records of them, and types that somebody vouches for. */
@NullMarked
package dev.rondo.samples.orders;

import org.jspecify.annotations.NullMarked;
