/** From generated types to files: the only code that uses the filer. */
@NullMarked
package dev.rondo.processor.writing;

import org.jspecify.annotations.NullMarked;
