package dev.rondo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has become of several asks by some time; see {@link Asks#gather}. It does not change, and
 * each key is in one of the three, in the order in which the keys were given.
 *
 * @param replies what those replied that did
 * @param failures what those failed with that did
 * @param missing those that had not ended
 * @param <K> tells the asks apart: who was asked, or the ask's index
 * @param <T> the reply
 */
public record Gathered<K, T extends @Nullable Object>(
    Map<K, T> replies, Map<K, Throwable> failures, List<K> missing) {

  /** Copies what it is given. */
  public Gathered {
    replies = Collections.unmodifiableMap(new LinkedHashMap<>(replies));
    failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
    missing = Collections.unmodifiableList(new ArrayList<>(missing));
  }

  /** Whether all have replied. */
  public boolean isComplete() {
    return failures.isEmpty() && missing.isEmpty();
  }
}
