package dev.rondo.samples.quotes;

import dev.rondo.Asks;
import dev.rondo.Gathered;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;

// @start region="behavior"
final class BrokerActor implements Broker {
  private final List<ShopRef> shops;
  private final Duration patience;
  private int missed;

  BrokerActor(List<ShopRef> shops, Duration patience) {
    this.shops = shops;
    this.patience = patience;
  }

  @Override
  public CompletionStage<List<Quote>> quotes(String item) {
    return Asks.gather(shops, shop -> shop.quote(item), patience).thenApply(this::cheapestFirst);
  }

  private List<Quote> cheapestFirst(Gathered<ShopRef, Quote> gathered) {
    missed += gathered.missing().size() + gathered.failures().size(); // in this actor's turn
    return gathered.replies().values().stream()
        .sorted(Comparator.comparingLong(Quote::cents))
        .toList();
  }

  @Override
  public int missed() {
    return missed;
  }
}
// @end
