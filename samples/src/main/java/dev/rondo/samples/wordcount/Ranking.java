package dev.rondo.samples.wordcount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with their counts, the most frequent first: an immutable linked list, which may cross
 * between actors as it is.
 *
 * @param first the leading word; null in an empty ranking
 * @param rest the others; null after the last
 */
record Ranking(@Nullable Entry first, @Nullable Ranking rest) {

  /** A word and how often it occurs. */
  record Entry(String word, long count) {

    /** By count, then by alphabet. */
    static final Comparator<Entry> ORDER =
        Comparator.comparingLong(Entry::count).reversed().thenComparing(Entry::word);
  }

  private static final Ranking EMPTY = new Ranking(null, null);

  /** The leading entries of a map. */
  static Ranking of(Map<String, Long> counts, int words) {
    List<Entry> entries = new ArrayList<>(counts.size());
    counts.forEach((word, count) -> entries.add(new Entry(word, count)));
    return of(entries, words);
  }

  /** The leading entries of a list. */
  static Ranking of(List<Entry> entries, int words) {
    List<Entry> leading = entries.stream().sorted(Entry.ORDER).limit(words).toList();
    Ranking ranking = EMPTY;
    for (int i = leading.size() - 1; i >= 0; i--) {
      ranking = new Ranking(leading.get(i), ranking);
    }
    return ranking;
  }

  /** The entries, the most frequent first. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Ranking at = this; at != null; at = at.rest) {
      if (at.first != null) {
        entries.add(at.first);
      }
    }
    return entries;
  }
}
