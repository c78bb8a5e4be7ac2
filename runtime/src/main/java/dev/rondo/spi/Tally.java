package dev.rondo.spi;

/**
 * What one event loop counts of one contract. Each ref points to the tally of its actor's loop, so
 * that counting a message is one addition.
 *
 * <p>Written by that loop, plainly; others read it after what the loop publishes at the end of a
 * turn. It is written for each message and lies anywhere on the heap, so there is a cache line of
 * padding on both sides.
 */
public final class Tally extends PaddingBeforeTally {

  /** The tally of a ref that nothing serves: not yet, or no more. It stays empty. */
  public static final Tally NONE = new Tally("none");

  /** The contract's name. Not the contract: a tally may outlive its class. */
  public final String contract;

  /** Messages whose handler was called. */
  public long handled;

  /** Messages that had to wait, each time. Handled or refused later. */
  public long deferred;

  /** Messages that the loop took and that became dead letters. */
  public long refused;

  /** Asks and ticks that were not started because nobody waited for them any more. */
  public long abandoned;

  /** Failures of actors of that contract. */
  public long failed;

  /** Restarts of such actors. */
  public long restarted;

  @SuppressWarnings("unused")
  private long after0, after1, after2, after3, after4, after5, after6;

  /** Begins with nothing. */
  public Tally(String contract) {
    this.contract = contract;
  }
}

/** Fields of a superclass come first. */
abstract class PaddingBeforeTally {
  @SuppressWarnings("unused")
  private long before0, before1, before2, before3, before4, before5, before6;

  PaddingBeforeTally() {}
}
