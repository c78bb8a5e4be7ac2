/** An actor that knows others only as long as they live, and a look at what is not delivered. */
@NullMarked
package dev.rondo.samples.news;

import org.jspecify.annotations.NullMarked;
