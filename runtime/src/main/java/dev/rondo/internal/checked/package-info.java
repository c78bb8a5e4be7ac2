/**
 * Checked mode: finds writes to what was sent, in tests. Everything starts at {@link
 * dev.rondo.internal.checked.CheckedMode}; where that is off, no other class here is ever
 * initialized.
 */
@NullMarked
package dev.rondo.internal.checked;

import org.jspecify.annotations.NullMarked;
