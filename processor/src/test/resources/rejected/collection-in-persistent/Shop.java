package shop;

import dev.rondo.annotation.ActorContract;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.util.List;

@ActorContract
public interface Shop {
  // ERROR [rondo:collection-in-persistent] 'baskets' is an io.vavr.collection.Vector<java.util.List<java.lang.String>>, whose 'element' is a java.util.List<java.lang.String>, which cannot be frozen inside a persistent collection. Use persistent collections there as well.
  void baskets(Vector<List<String>> baskets);

  // ERROR [rondo:collection-in-persistent] 'byName()' replies with an io.vavr.collection.HashMap<java.lang.String, shop.Basket>, whose 'value' is a shop.Basket, which cannot be frozen inside a persistent collection. Use persistent collections there as well.
  HashMap<String, Basket> byName();

  void fine(HashMap<String, Vector<? extends Vector<Long>>> counts);
}

record Basket(Vector<String> names, List<String> lines) {}
