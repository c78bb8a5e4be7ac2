package market;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Market {
  // ERROR [rondo:contract-as-parameter] 'listener' is a market.Listener, a contract, whose methods would then run outside its actor. Declare it as market.ListenerRef.
  void register(Listener listener);

  // ERROR [rondo:contract-as-parameter] 'first()' replies with a market.Listener, a contract, whose methods would then run outside its actor. Declare it as market.ListenerRef.
  Listener first();

  void order(
      // ERROR [rondo:contract-as-parameter] 'order' is a market.Order, whose 'buyer' is a market.Buyer, a contract, whose methods would then run outside its actor. Declare it as market.CustomerRef.
      Order order);

  default void registerTwice(MarketRef market, Listener listener) {
    market.register(listener);
    market.register(listener);
  }
}
