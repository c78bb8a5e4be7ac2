package depot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@SuppressWarnings({"deprecation", "removal"})
public class Scenario implements Runnable {

  private final List<Object> seen = new ArrayList<>();

  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("depot")) {
      DepotRef depot = system.spawn(DepotRef.CONTRACT, "depot", Hall::new);
      List<Integer> numbers = new ArrayList<>(List.of(1));
      List<String> texts = new ArrayList<>(List.of("red"));
      Set<String> things = new HashSet<>(Set.of("nut"));
      int[] weights = {5};
      depot.store(
          new Crate(
              new Label("a"), List.of(new Sheet(numbers)), Map.of("box", new Box(things))));
      depot.pack(new Wrapping.Paper(texts));
      depot.pack(new Wrapping.Foil(texts));
      depot.open(new Lid(texts));
      Pallet pallet = new Pallet(weights);
      depot.load(new Cart(List.of(new Label("b")), new ArrayList<>(List.of(pallet)), pallet));
      Trolley trolley = new Trolley(4);
      trolley.setWeights(weights);
      depot.push(trolley);
      numbers.clear();
      texts.clear();
      things.clear();
      weights[0] = 0;
    }
    assertThat(seen.subList(0, 4))
        .containsExactly(
            new Crate(
                new Label("a"),
                List.of(new Sheet(List.of(1))),
                Map.of("box", new Box(Set.of("nut")))),
            new Wrapping.Paper(List.of("red")),
            new Wrapping.Foil(List.of("red")),
            new Lid(List.of("red")));
    Cart cart = (Cart) seen.get(4);
    assertThat(cart.pallets().get(0).weights()).containsExactly(5);
    assertThat(((Pallet) cart.load()).weights()).containsExactly(5);
    assertThat(((Trolley) seen.get(5)).wheels).isEqualTo(4);
    assertThat(((Trolley) seen.get(5)).getWeights()).containsExactly(5);
  }

  private final class Hall implements Depot {
    @Override
    public void store(Crate crate) {
      seen.add(crate);
    }

    @Override
    public void pack(Wrapping wrapping) {
      seen.add(wrapping);
    }

    @Override
    public void open(Lid lid) {
      seen.add(lid);
    }

    @Override
    public void load(Cart cart) {
      seen.add(cart);
    }

    @Override
    public void push(Trolley trolley) {
      seen.add(trolley);
    }
  }
}
