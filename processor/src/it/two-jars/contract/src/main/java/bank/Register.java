package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

/** Keeps something under a key, with notes of who did so. */
@ActorContract(askTimeoutMillis = 5000)
public interface Register<@Sendable K, @Sendable V> {
  void put(K key, V value);

  /** An overload, which has a longer record name. */
  void put(K key);

  V find(K key) throws Missing;

  /** Too wide for a slot. */
  void note(K key, String author, String place, String day, String text);

  /** There is nothing under a key. */
  class Missing extends Exception {
    private static final long serialVersionUID = 1;

    /** Says no more than its name. */
    public Missing() {}
  }
}
