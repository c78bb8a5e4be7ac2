/**
 * Checked mode: finds writes to what was sent, in tests. Everything starts at {@link
 * dev.rondo.internal.checked.CheckedMode}; where that is off, nothing here is ever loaded but it.
 */
@NullMarked
package dev.rondo.internal.checked;

import org.jspecify.annotations.NullMarked;
