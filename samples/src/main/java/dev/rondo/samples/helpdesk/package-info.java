/** A help desk, whose people pass questions on, search as long as somebody waits, or wait. */
@NullMarked
package dev.rondo.samples.helpdesk;

import org.jspecify.annotations.NullMarked;
