package shop;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reference to an actor that serves {@link Shop}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface ShopRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Shop, ShopRef> CONTRACT = ShopDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Shop, ShopRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Shop#order(String, String, int)}. */
  void order(String customer, @Nullable String remark, int count);

  /** Tells {@link Shop#orderAll(Shop.Order, Shop.Order, Pair)}. */
  void orderAll(Shop.Order order, Shop. @Nullable Order second,
      Pair<@Nullable String, Shop.Order> third);

  /** Tells {@link Shop#declared(String, String)}. */
  void declared(@dev.rondo.shop.Nullable String note, String bread);

  /** Tells {@link Shop#legacy(String, String)}. */
  @NullUnmarked
  void legacy(String maybe, @NonNull String likely);

  /** Tells {@link Shop#wide(int, long, int, int, int, String, String)}. */
  void wide(int a, long b, int c, int d, int e, String f, @Nullable String g);

  /** Tells {@link Shop#named(String, String)}. */
  void named(String Objects, String slot);

  /** Asks {@link Shop#find(String)}. */
  Ask<@Nullable String> find(String name);

  /** Asks {@link Shop#last()}. */
  Ask<Shop. @Nullable Order> last();

  /** Asks {@link Shop#pair()}. */
  Ask<@Nullable Pair<String, @Nullable String>> pair();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ShopRef within(Duration timeout);
}
