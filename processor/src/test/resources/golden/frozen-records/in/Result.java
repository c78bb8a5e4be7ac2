package shop;

import java.math.BigDecimal;
import java.util.List;

public sealed interface Result<T> {
  record Found<V>(List<V> values) implements Result<V> {}

  record Nothing<V>(String reason) implements Result<V> {}

  record Tagged<V, N extends BigDecimal>(V value, List<N> tags) implements Result<V> {}

  record Count(List<Long> counts) implements Result<Long> {}
}
