package dev.rondo.samples.rates;

import dev.rondo.ActorSystem;
import dev.rondo.resilience.Bulkhead;
import dev.rondo.resilience.CircuitBreaker;
import dev.rondo.resilience.CircuitSettings;
import dev.rondo.resilience.RateLimiter;
import dev.rondo.routing.Router;
import dev.rondo.routing.Routing;
import java.time.Duration;
import java.util.List;

/** Guards in front of guards. */
final class Gateways {

  private Gateways() {}

  // @start region="limits"
  /** At most 100 messages a second, and at most 20 asks under way. */
  static RatesRef limited(ActorSystem system, RatesRef bank) {
    RateLimiter<RatesRef> limiter =
        RateLimiter.create(system, bank, "bank-limiter", 100, Duration.ofSeconds(1));
    return Bulkhead.create(system, limiter.ref(), "bank-bulkhead", 20).ref();
  }

  // @end

  // @start region="router"
  /** One bank after another, each behind a breaker of its own. */
  static RatesRef oneOf(ActorSystem system, List<RatesRef> banks) {
    Router<RatesRef> router =
        Router.create(system, RatesRef.CONTRACT, "banks", Routing.roundRobin());
    for (RatesRef bank : banks) {
      String name = "breaker-" + router.members().size();
      router.add(CircuitBreaker.create(system, bank, name, CircuitSettings.defaults()).ref());
    }
    return router.ref();
  }
  // @end
}
