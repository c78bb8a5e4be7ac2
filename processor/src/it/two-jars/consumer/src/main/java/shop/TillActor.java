package shop;

import java.util.HashMap;
import java.util.Map;

final class TillActor extends AccountActor implements Till {
  private final Map<String, Long> prices = new HashMap<>();

  @Override
  public void put(String goods, Long price) {
    prices.put(goods, price);
  }

  @Override
  public void put(String free) {
    prices.put(free, 0L);
  }

  @Override
  public Long find(String goods) throws Missing {
    if (!prices.containsKey(goods)) {
      throw new Missing();
    }
    return prices.get(goods);
  }

  @Override
  public void note(String goods, String author, String place, String day, String text) {
    prices.put(goods + author + place + day + text, 1L);
  }

  @Override
  public long sell(String goods) throws Missing {
    deposit(find(goods));
    return balance();
  }
}
