package dev.rondo.samples.quotes;

import dev.rondo.ActorContext;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

// @start region="behavior"
final class ShopActor implements Shop {
  private final ActorContext<ShopRef> context;
  private final String name;
  private final PriceList prices;
  private final Map<String, Quote> known = new HashMap<>(); // for this actor's turns only

  ShopActor(ActorContext<ShopRef> context, String name, PriceList prices) {
    this.context = context;
    this.name = name;
    this.prices = prices;
  }

  @Override
  public CompletionStage<Quote> quote(String item) {
    if (known.containsKey(item)) {
      return CompletableFuture.completedFuture(known.get(item));
    }
    return context
        .offload(() -> prices.lookUp(item)) // on a thread that may block
        .thenApply(cents -> remember(item, cents)); // in this actor's turn again
  }

  private Quote remember(String item, long cents) {
    Quote quote = new Quote(name, cents);
    known.put(item, quote);
    return quote;
  }
}
// @end
