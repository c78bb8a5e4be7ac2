package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.RouteBy;
import dev.rondo.annotation.Sendable;

@ActorContract
interface Orders {
  void place(@RouteBy String customer, Article article);

  // ERROR [rondo:route-by-on-what] 'article' is a second parameter with @RouteBy, but a message is routed by one. Put what it is routed by into a record, or leave one @RouteBy.
  void cancel(@RouteBy String customer, @RouteBy Article article);

  // ERROR [rondo:route-by-on-what] 'basket' is a shop.Basket, of which no two are equal, so that each message would go elsewhere. Route by a type that has equals and hashCode, for example a record.
  void pack(@RouteBy Basket basket);

  default void placeAll(
      // ERROR [rondo:route-by-on-what] 'placeAll(java.lang.String)' is no message of a contract, so nobody routes it. Put @RouteBy on a parameter of an abstract method of the contract.
      @RouteBy String customer) {}
}

enum Article {
  BOOK
}

@Sendable
class Basket {}

class OrdersActor implements Orders {
  @Override
  public void place(
      // ERROR [rondo:route-by-on-what] 'place(java.lang.String, shop.Article)' is no message of a contract, so nobody routes it. Put @RouteBy on a parameter of an abstract method of the contract.
      @RouteBy String customer, Article article) {}

  @Override
  public void cancel(String customer, Article article) {}

  @Override
  public void pack(Basket basket) {}
}
