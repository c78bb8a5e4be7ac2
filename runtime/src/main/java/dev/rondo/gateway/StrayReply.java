package dev.rondo.gateway;

/**
 * A reply that came from outside and for which nobody waited.
 *
 * @param id of which request it was to be the reply
 * @param kind why nobody waited, as far as the gateway remembers
 * @param <K> the ids
 */
public record StrayReply<K>(K id, Kind kind) {

  /** Why nobody waits for a reply. */
  public enum Kind {
    /** The request's time was over, or its asker had given up. */
    LATE,
    /** There had been a reply before. */
    DUPLICATE,
    /** No such request is known, or it is long over. */
    UNKNOWN
  }
}
