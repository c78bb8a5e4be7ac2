package dev.rondo.samples.wordcount;

/**
 * What a reading came to.
 *
 * @param files the files that were read
 * @param words the words in them
 * @param messages the messages that the actors exchanged for it
 */
record Totals(long files, long words, long messages) {}
