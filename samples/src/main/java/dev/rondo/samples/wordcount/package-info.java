/**
 * Counts the words of a file or folder with actors: start at {@link
 * dev.rondo.samples.wordcount.WordCount}.
 */
@NullMarked
package dev.rondo.samples.wordcount;

import org.jspecify.annotations.NullMarked;
