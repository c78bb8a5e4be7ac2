package dev.rondo.samples.quotes;

import dev.rondo.Ask;
import dev.rondo.Asks;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks shops from outside actors. */
final class Market {

  private final List<ShopRef> shops;

  Market(List<ShopRef> shops) {
    this.shops = shops;
  }

  // @start region="use"
  /** The sum of all prices; fails if one shop does. */
  CompletableFuture<Long> total(String item) {
    return Asks.all(shops, shop -> shop.quote(item))
        .thenApply(quotes -> quotes.stream().mapToLong(Quote::cents).sum());
  }

  /** The quote of whichever shop is fastest. */
  Ask<Quote> fastest(String item) {
    return Asks.any(shops, shop -> shop.quote(item));
  }

  /** The three that come first; the shops that have not begun by then need not. */
  Ask<List<Quote>> three(String item) {
    List<Ask<Quote>> asks = shops.stream().map(shop -> shop.quote(item)).toList();
    Ask<List<Quote>> three = Asks.first(3, asks);
    three.whenComplete((quotes, failure) -> asks.forEach(ask -> ask.cancel(false)));
    return three;
  }
  // @end
}
