package dev.rondo.samples.wordcount;

import dev.rondo.annotation.ActorContract;

/** Counts the words of one partition. */
@ActorContract
interface Counter {

  /** Counts one occurrence of a word. */
  void count(String word);

  /** How many occurrences it has counted. */
  long counted();

  /** Its most frequent words, at most so many. */
  Ranking top(int words);
}
