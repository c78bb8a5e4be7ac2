package shop;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The messages of {@link Shop}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface ShopMessage extends Message {
  /** A call of {@link Shop#order(String, String, int)}. */
  record Order(String customer, @Nullable String remark, int count) implements ShopMessage {
    @Override
    public String toString() {
      return "order(" + customer + ", " + remark + ", " + count + ")";
    }
  }

  /** A call of {@link Shop#orderAll(Shop.Order, Shop.Order, shop.Pair)}. */
  record OrderAll(
          Shop.Order order, Shop. @Nullable Order second,
          shop.Pair<@Nullable String, Shop.Order> third)
      implements ShopMessage {
    @Override
    public String toString() {
      return "orderAll(" + order + ", " + second + ", " + third + ")";
    }
  }

  /** A call of {@link Shop#declared(String, String)}. */
  record Declared(@dev.rondo.shop.Nullable String note, String bread) implements ShopMessage {
    @Override
    public String toString() {
      return "declared(" + note + ", " + bread + ")";
    }
  }

  /** A call of {@link Shop#legacy(String, String)}. */
  @NullUnmarked
  record Legacy(String maybe, @NonNull String likely) implements ShopMessage {
    @Override
    public String toString() {
      return "legacy(" + maybe + ", " + likely + ")";
    }
  }

  /** A call of {@link Shop#wide(int, long, int, int, int, String, String)}. */
  record Wide(int a, long b, int c, int d, int e, String f, @Nullable String g)
      implements ShopMessage {
    @Override
    public String toString() {
      return "wide(" + a + ", " + b + ", " + c + ", " + d + ", " + e + ", " + f + ", " + g + ")";
    }
  }

  /** A call of {@link Shop#named(String, String)}. */
  record Named(String Objects, String slot) implements ShopMessage {
    @Override
    public String toString() {
      return "named(" + Objects + ", " + slot + ")";
    }
  }

  /** A call of {@link Shop#find(String)}. */
  record Find(String name) implements ShopMessage, AskMessage<@Nullable String> {
    @Override
    public String toString() {
      return "find(" + name + ")";
    }
  }

  /** A call of {@link Shop#last()}. */
  record Last() implements ShopMessage, AskMessage<Shop. @Nullable Order> {
    @Override
    public String toString() {
      return "last()";
    }
  }

  /** A call of {@link Shop#pair()}. */
  record Pair() implements ShopMessage, AskMessage<shop. @Nullable Pair<String, @Nullable String>> {
    @Override
    public String toString() {
      return "pair()";
    }
  }
}
