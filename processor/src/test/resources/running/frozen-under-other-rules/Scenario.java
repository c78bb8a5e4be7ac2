package rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CountDownLatch gate = new CountDownLatch(1);
    try (ActorSystem system = ActorSystem.create("rules")) {
      TrustingRef trusting = system.spawn(TrustingRef.CONTRACT, Trustful::new);
      CarefulRef careful = system.spawn(CarefulRef.CONTRACT, () -> new Carer(gate));
      List<String> texts = new ArrayList<>(List.of("sent"));
      Lines lines = new Lines(texts);
      Collection<Lines> vouched = trusting.same(new ArrayDeque<>(List.of(lines))).join();
      List<List<Lines>> nested = trusting.nested(List.of(new ArrayList<>(List.of(lines)))).join();
      assertThat(vouched).singleElement().isSameAs(lines);

      Ask<String> shown = careful.show(vouched);
      Ask<String> shownNested = careful.showNested(nested);
      texts.set(0, "changed");
      gate.countDown();

      assertThat(shown.join()).isEqualTo("[Lines[texts=[sent]]]");
      assertThat(shownNested.join()).isEqualTo("[[Lines[texts=[sent]]]]");
    }
  }

  private static final class Trustful implements Trusting {
    @Override
    public Collection<Lines> same(Collection<Lines> all) {
      return all;
    }

    @Override
    public List<List<Lines>> nested(List<List<Lines>> all) {
      return all;
    }
  }

  private static final class Carer implements Careful {
    private final CountDownLatch gate;

    Carer(CountDownLatch gate) {
      this.gate = gate;
    }

    @Override
    public String show(Collection<Lines> all) {
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return all.toString();
    }

    @Override
    public String showNested(List<List<Lines>> all) {
      return all.toString();
    }
  }
}
