package dev.rondo.samples.shop;

import dev.rondo.ActorContext;
import java.util.Map;

/** Has the name as long as it lives, whichever incarnation of it. */
// @start region="registering"
final class PriceList implements Prices {
  private final Map<String, Integer> cents;

  PriceList(ActorContext<PricesRef> context, Map<String, Integer> cents) {
    this.cents = cents;
    context.system().registry().register(Shop.PRICES, context.self());
  }

  @Override
  public int centsOf(String article) {
    Integer price = cents.get(article);
    if (price == null) {
      throw new IllegalStateException("nobody knows what this costs: " + article);
    }
    return price;
  }
}
// @end
