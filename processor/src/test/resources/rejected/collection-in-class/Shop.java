package shop;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ActorContract
public interface Shop {
  // ERROR [rondo:collection-in-class] 'basket' is a shop.Basket, whose 'lines' is a java.util.List<java.lang.String>, which cannot be frozen inside a class. Make the class a record, so that it can be rebuilt around the frozen collection.
  void check(Basket basket);

  // ERROR [rondo:collection-in-class] 'baskets' is a java.util.List<shop.Parcel>, whose 'element.content.prices' is a java.util.Map<java.lang.String, java.lang.Long>, which cannot be frozen inside a class. Make the class a record, so that it can be rebuilt around the frozen collection.
  void send(List<Parcel> baskets);

  // ERROR [rondo:collection-in-class] 'node' is a shop.Node, whose 'edge.back' is a shop.Node, which cannot be frozen inside a class. Make the class a record, so that it can be rebuilt around the frozen collection.
  void walk(Node node);

  // ERROR [rondo:collection-in-class] 'box()' replies with a shop.Box, whose 'Crate.content' is a java.util.Optional<java.util.List<java.lang.String>>, which cannot be frozen inside a class. Make the class a record, so that it can be rebuilt around the frozen collection.
  Box box();

  void fine(Letter letter);
}

final class Basket {
  private final List<String> lines = List.of();
}

record Parcel(Prices content) {}

final class Prices {
  private final Map<String, Long> prices = Map.of();
}

record Node(Edge edge, List<String> marks) {}

final class Edge {
  private Edge() {}

  private final Node back = null;
}

abstract sealed class Box {}

final class Crate extends Box {
  private final Optional<List<String>> content = Optional.empty();
}

final class Letter {
  private final Optional<String> stamp = Optional.empty();
}
