package shop;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/** The messages of {@link Shop}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface ShopMessage extends Message {
  /** A call of {@link Shop#order(shop.Order)}. */
  record Order(shop.Order order) implements ShopMessage {
    @Override
    public String toString() {
      return "order(" + order + ")";
    }
  }

  /** A call of {@link Shop#tree(shop.Tree)}. */
  record Tree(shop.Tree tree) implements ShopMessage {
    @Override
    public String toString() {
      return "tree(" + tree + ")";
    }
  }

  /** A call of {@link Shop#page(shop.Page)}. */
  record Page(shop.Page<shop.Order> page) implements ShopMessage {
    @Override
    public String toString() {
      return "page(" + page + ")";
    }
  }

  /** A call of {@link Shop#names(shop.Page)}. */
  record Names(shop.Page<String> names) implements ShopMessage {
    @Override
    public String toString() {
      return "names(" + names + ")";
    }
  }

  /** A call of {@link Shop#numbers(shop.Page)}. */
  record Numbers(shop.Page<? extends BigDecimal> numbers) implements ShopMessage {
    @Override
    public String toString() {
      return "numbers(" + numbers + ")";
    }
  }

  /** A call of {@link Shop#orders(shop.Page)}. */
  record Orders(shop.Page<? extends List<? extends BigDecimal>> orders) implements ShopMessage {
    @Override
    public String toString() {
      return "orders(" + orders + ")";
    }
  }

  /** A call of {@link Shop#pay(Payment)}. */
  record Pay(Payment payment) implements ShopMessage {
    @Override
    public String toString() {
      return "pay(" + payment + ")";
    }
  }

  /** A call of {@link Shop#result(shop.Result)}. */
  record Result(shop.Result<shop.Order> result) implements ShopMessage {
    @Override
    public String toString() {
      return "result(" + result + ")";
    }
  }

  /** A call of {@link Shop#either(shop.Result)}. */
  record Either(shop.Result<? extends shop.Order> result) implements ShopMessage {
    @Override
    public String toString() {
      return "either(" + result + ")";
    }
  }

  /** A call of {@link Shop#covered(shop.Covered)}. */
  record Covered(shop.Covered covered) implements ShopMessage {
    @Override
    public String toString() {
      return "covered(" + covered + ")";
    }
  }

  /** A call of {@link Shop#redacted(shop.Redacted)}. */
  record Redacted(shop.Redacted redacted) implements ShopMessage {
    @Override
    public String toString() {
      return "redacted(" + redacted + ")";
    }
  }

  /** A call of {@link Shop#graph(Node)}. */
  record Graph(Node node) implements ShopMessage {
    @Override
    public String toString() {
      return "graph(" + node + ")";
    }
  }

  /** A call of {@link Shop#words(shop.Words)}. */
  record Words(shop.Words words) implements ShopMessage {
    @Override
    public String toString() {
      return "words(" + words + ")";
    }
  }

  /** A call of {@link Shop#find(long)}. */
  record Find(long id) implements ShopMessage, AskMessage<shop.Order> {
    @Override
    public String toString() {
      return "find(" + id + ")";
    }
  }

  /** A call of {@link Shop#search(List)}. */
  record Search(List<shop.Order> candidates)
      implements ShopMessage, AskMessage<shop.Result<shop.Order>> {
    @Override
    public String toString() {
      return "search(" + candidates + ")";
    }
  }
}
