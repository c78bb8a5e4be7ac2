package shop;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Shop}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface ShopRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Shop, ShopRef> CONTRACT = ShopDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Shop, ShopRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Shop#order(Order)}. */
  void order(Order order);

  /** Tells {@link Shop#tree(Tree)}. */
  void tree(Tree tree);

  /** Tells {@link Shop#page(Page)}. */
  void page(Page<Order> page);

  /** Tells {@link Shop#names(Page)}. */
  void names(Page<String> names);

  /** Tells {@link Shop#numbers(Page)}. */
  void numbers(Page<? extends BigDecimal> numbers);

  /** Tells {@link Shop#orders(Page)}. */
  void orders(Page<? extends List<? extends BigDecimal>> orders);

  /** Tells {@link Shop#pay(Payment)}. */
  void pay(Payment payment);

  /** Tells {@link Shop#result(Result)}. */
  void result(Result<Order> result);

  /** Tells {@link Shop#either(Result)}. */
  void either(Result<? extends Order> result);

  /** Tells {@link Shop#covered(Covered)}. */
  void covered(Covered covered);

  /** Tells {@link Shop#redacted(Redacted)}. */
  void redacted(Redacted redacted);

  /** Tells {@link Shop#graph(Node)}. */
  void graph(Node node);

  /** Tells {@link Shop#words(Words)}. */
  void words(Words words);

  /** Asks {@link Shop#find(long)}. */
  Ask<Order> find(long id);

  /** Asks {@link Shop#search(List)}. */
  Ask<Result<Order>> search(List<Order> candidates);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ShopRef within(Duration timeout);
}
