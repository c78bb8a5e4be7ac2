package dev.rondo.samples.shop;

import dev.rondo.ActorContext;
import dev.rondo.Asks;
import dev.rondo.Lifecycle;
import dev.rondo.Subscription;
import dev.rondo.registry.Registry;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Uses whoever knows the prices, and never learns who that is. */
// @start region="till"
final class TillActor implements Till, Lifecycle {
  private final PricesRef prices;
  private final Subscription changes;
  private String sign = "closed";

  TillActor(ActorContext<TillRef> context) {
    Registry registry = context.system().registry();
    prices = registry.ref(Shop.PRICES);
    TillRef self = context.self();
    changes = registry.subscribe(Shop.PRICES, holder -> self.pricesAreThere(holder.isPresent()));
  }

  @Override
  public CompletionStage<Integer> sum(List<String> articles) {
    return Asks.all(articles, prices::centsOf)
        .thenApply(cents -> cents.stream().mapToInt(Integer::intValue).sum());
  }

  @Override
  public void pricesAreThere(boolean areThere) { // In its own turn.
    sign = areThere ? "open" : "closed";
  }

  @Override
  public String sign() {
    return sign;
  }

  @Override
  public void onStop() {
    changes.close();
  }
}
// @end
