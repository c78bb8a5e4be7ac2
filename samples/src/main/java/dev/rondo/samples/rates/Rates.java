package dev.rondo.samples.rates;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Idempotent;

// @start region="contract"
/** Knows what currencies cost, and exchanges them. */
@ActorContract
interface Rates {

  /** What one costs, in thousandths. */
  @Idempotent // To ask twice is to ask once.
  long rate(String currency) throws UnknownCurrency;

  /** Exchanges cents; to do that twice is not to do it once. */
  long exchange(long cents, String currency);

  /** Takes note of a new rate. */
  void publish(String currency, long thousandths);
}
// @end
