package gallery;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wildcards stand for less than they say where type parameters have bounds. */
@ActorContract
public interface Gallery<@Sendable V> {
  void choose(Choice<?> choice);

  void offer(Offer<?> offer);

  void hang(Page<? extends Shape> page);

  void label(Labels<? extends Shape> labels);

  void measure(Measures<? extends Comparable<?>> measures);

  void any(Answer<?> answer);

  void text(Answer<String> answer);

  void comparable(Answer<? extends Comparable<?>> answer);

  void lower(Answer<? super BigDecimal> answer);

  Answer<V> repeat(Answer<V> answer);

  void pair(Pairing<V, V> pairing);

  void right(Pairing<Void, String> pairing);

  interface Named {
    String name();
  }

  sealed interface Shape {}

  record Circle(String name) implements Shape, Named {}

  record Polygon(String name, List<Integer> points) implements Shape, Named {}

  record Page<T extends Shape>(T first, List<T> others, Map<String, List<T>> named) {}

  record Labels<T extends Named>(T first, List<T> others) {}

  record Choice<E extends Enum<E>>(E first, List<E> others) {}

  record Offer<E extends Enum<E>>(Choice<E> choice, Map<String, List<E>> more) {}

  record Measures<N extends BigDecimal>(N least, Optional<List<N>> others) {}

  sealed interface Answer<T> {}

  record Amounts<N extends BigDecimal>(List<N> amounts) implements Answer<N> {}

  record Names(List<String> names) implements Answer<String> {}

  sealed interface Pairing<A, B> {}

  record Same<X>(List<X> both) implements Pairing<X, X> {}

  record Right<X>(List<X> right) implements Pairing<Void, X> {}

  record Twins<X>(Answer<X> one, Answer<X> other) implements Answer<Map<X, X>> {}
}
