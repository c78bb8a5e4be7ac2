package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rondo.ActorSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      ShopRef shop = system.spawn(ShopRef.CONTRACT, "s", ShopActor::new);
      order(shop);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> shop.order(new BigOrder()))
          .withMessage(
              "shop.Scenario$BigOrder is a subclass, of which a copy would be a plain shop.Order");
    }
    shapes();
    generics();
  }

  private static void order(ShopRef shop) {
    Line line = new Line();
    line.counts = new int[] {1};
    Order order = new Order("ann", Arrays.asList(line, null));
    order.id = 7;
    order.hits = 3;
    order.setPaid(true);
    order.deliveries.add(new Date(5));
    order.origin = shop;
    shop.order(order);
    line.counts[0] = 9;
    order.deliveries.first().setTime(9);
    order.getOrdered().setTime(9);

    Order copy = shop.last().join();
    assertThat(copy.id).isEqualTo(7);
    assertThat(copy.hits).isZero();
    assertThat(copy.customer()).isEqualTo("ann");
    assertThat(copy.isPaid()).isTrue();
    assertThat(copy.getOrdered()).isEqualTo(new Date(0));
    assertThat(copy.deliveries).containsExactly(new Date(5));
    assertThat(copy.origin).isEqualTo(shop);
    assertThat(copy.getLines().get(0).counts).containsExactly(1);
    assertThat(copy.getLines().get(1)).isNull();
    assertThat(shop.last().join()).isNotSameAs(copy);
  }

  private static void shapes() {
    Shape.Dot dot = new Shape.Dot(1, 2);
    Shape.Polygon polygon = new Shape.Polygon(new double[] {1}, new double[] {2});
    Shape.Group group = new Shape.Group(List.of(dot, polygon));
    Shape.Group copy = (Shape.Group) ShapeCopier.copy(group);
    polygon.xs()[0] = 9;
    assertThat(copy.parts().get(0)).isSameAs(dot);
    assertThat(((Shape.Polygon) copy.parts().get(1)).xs()).containsExactly(1);
  }

  private static void generics() {
    ArrayList<ArrayList<String>> others = new ArrayList<>(List.of(new ArrayList<>(List.of("b"))));
    Pair<String> copy = PairCopier.copy(new Pair<>("a", others));
    others.get(0).clear();
    assertThat(copy).isEqualTo(new Pair<>("a", new ArrayList<>(List.of(new ArrayList<>(List.of("b"))))));

    Outer.Settings settings = new Outer.Settings().values(new HashMap<>(Map.of("a", "b")));
    Outer.Settings copied = Outer_SettingsCopier.copy(settings);
    settings.values().clear();
    assertThat(copied.values()).isEqualTo(Map.of("a", "b"));
  }

  private static final class BigOrder extends Order {
    BigOrder() {
      super("big");
    }
  }

  private static final class ShopActor implements Shop {
    private Order last;

    @Override
    public void order(Order order) {
      last = order;
    }

    @Override
    public void show(Shape shape, Pair<String> pair) {}

    @Override
    public void settings(Outer.Settings settings, ShopRef replyTo) {}

    @Override
    public Order last() {
      return last;
    }
  }
}
