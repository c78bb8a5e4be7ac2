package dev.rondo.samples.market;

import dev.rondo.Lifecycle;
import java.util.HashMap;
import java.util.Map;

// @start region="entity"
final class StallActor implements Stall, Lifecycle {
  private final String merchant;
  private final Storehouse storehouse;
  private final Map<String, Integer> stock;

  StallActor(String merchant, Storehouse storehouse) {
    this.merchant = merchant;
    this.storehouse = storehouse;
    this.stock = new HashMap<>(storehouse.fetch(merchant));
  }

  @Override
  public void deliver(String article, int count) {
    stock.merge(article, count, Integer::sum);
  }

  @Override
  public int inStock(String article) {
    return stock.getOrDefault(article, 0);
  }

  @Override
  public void onStop() {
    storehouse.store(merchant, stock); // Before another actor can stand for this merchant.
  }
}
// @end
