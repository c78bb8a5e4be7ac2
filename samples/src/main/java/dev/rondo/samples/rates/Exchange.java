package dev.rondo.samples.rates;

import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.resilience.CircuitBreaker;
import dev.rondo.resilience.CircuitSettings;
import dev.rondo.resilience.CircuitState;
import dev.rondo.resilience.Retry;
import dev.rondo.resilience.RetrySettings;
import java.time.Duration;

// @start region="use"
/** Asks a bank that fails at times, and an old price list while the bank does not answer. */
final class Exchange {

  private final CircuitBreaker<RatesRef> breaker;
  private final Retry<RatesRef> retry;

  Exchange(ActorSystem system, RatesRef bank, RatesRef yesterday) {
    CircuitSettings settings =
        CircuitSettings.defaults()
            .window(20, 10) // Of the last 20 asks, if there were 10,
            .failureRate(0.5) // it opens when half have failed,
            .slowCalls(Duration.ofMillis(500), 0.8) // or four in five took half a second,
            .openFor(Duration.ofSeconds(10)) // and after ten seconds lets
            .trialCalls(3); // three of them try.
    breaker = CircuitBreaker.create(system, bank, "bank-breaker", settings, yesterday);
    retry =
        Retry.create(
            system,
            breaker.ref(),
            "bank-retry",
            RetrySettings.defaults().attempts(4).attemptWithin(Duration.ofSeconds(1)));
  }

  /** Within three seconds, whatever it takes. */
  Ask<Long> rate(String currency) {
    return retry.ref().within(Duration.ofSeconds(3)).rate(currency);
  }

  /** Once or not at all: the retry would throw. */
  Ask<Long> exchange(long cents, String currency) {
    return breaker.ref().exchange(cents, currency);
  }

  boolean isUpToDate() {
    return breaker.state() == CircuitState.CLOSED;
  }
}
// @end
