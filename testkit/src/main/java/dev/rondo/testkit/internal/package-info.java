/** What JUnit's launcher finds by itself. */
@NullMarked
package dev.rondo.testkit.internal;

import org.jspecify.annotations.NullMarked;
