package dev.rondo.samples.market;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what merchants have while nobody asks for them. Any thread. */
final class Storehouse {

  private final Map<String, Map<String, Integer>> stocks = new ConcurrentHashMap<>();

  Map<String, Integer> fetch(String merchant) {
    return stocks.getOrDefault(merchant, Map.of());
  }

  void store(String merchant, Map<String, Integer> stock) {
    stocks.put(merchant, Map.copyOf(stock));
  }
}
