package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullUnmarked
public class Scenario implements Runnable {
  private static final StringBuffer SEEN = new StringBuffer();

  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      ShopRef shop = system.spawn(ShopRef.CONTRACT, ShopActor::new);
      assertThatThrownBy(() -> shop.order(null, "urgent", 1))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("customer");
      assertThatThrownBy(() -> shop.wide(1, 2, 3, 4, 5, null, "g"))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("f");
      assertThatThrownBy(() -> shop.named(null, "slot"))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("Objects");
      assertThatThrownBy(() -> shop.declared(null, null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("bread");
      assertThatThrownBy(() -> shop.legacy("maybe", null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("likely");
      shop.order("Ann", null, 1);
      shop.orderAll(new Shop.Order("book"), null, new Pair<>(null, new Shop.Order("pen")));
      shop.declared(null, "rye");
      shop.legacy(null, "likely");
      shop.wide(1, 2, 3, 4, 5, "f", null);
      assertThat(shop.find("nobody").join()).isNull();
      assertThat(shop.last().join()).isNull();
      assertThat(shop.pair().join()).isNull();
      assertThat(SEEN)
          .hasToString(
              "Ann null 1, Order[article=book] null Pair[first=null, second=Order[article=pen]],"
                  + " null rye, null likely, 12345fnull, ");
    }
  }

  private static final class ShopActor implements Shop {
    @Override
    public void order(String customer, @Nullable String remark, int count) {
      SEEN.append(customer + " " + remark + " " + count + ", ");
    }

    @Override
    public void orderAll(Order order, @Nullable Order second, Pair<@Nullable String, Order> third) {
      SEEN.append(order + " " + second + " " + third + ", ");
    }

    @Override
    public void declared(String note, String bread) {
      SEEN.append(note + " " + bread + ", ");
    }

    @Override
    public void legacy(String maybe, String likely) {
      SEEN.append(maybe + " " + likely + ", ");
    }

    @Override
    public void wide(int a, long b, int c, int d, int e, String f, @Nullable String g) {
      SEEN.append("" + a + b + c + d + e + f + g + ", ");
    }

    @Override
    public void named(String Objects, String slot) {}

    @Override
    public @Nullable String find(String name) {
      return null;
    }

    @Override
    public CompletionStage<@Nullable Order> last() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public @Nullable Pair<String, @Nullable String> pair() {
      return null;
    }
  }
}
