package relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<String> finished = new CompletableFuture<>();
    try (ActorSystem system = ActorSystem.create("relay")) {
      FourthRef fourth = system.spawn(FourthRef.CONTRACT, () -> finished::complete);
      ThirdRef third =
          system.spawn(ThirdRef.CONTRACT, () -> (baton, finish) -> finish.finish(baton + " 3"));
      SecondRef second = system.spawn(SecondRef.CONTRACT, () -> new Runner(third, fourth));
      FirstRef first =
          system.spawn(
              FirstRef.CONTRACT,
              () ->
                  (baton, next) ->
                      next.successor().thenAccept(successor -> next.carry(baton + " 1", successor)));

      first.pass("baton", second);
      assertThat(finished.join()).isEqualTo("baton 1 2 3");
      assertThat(second.successor().join()).isEqualTo(third);
    }
  }

  private static final class Runner implements Second {
    private final ThirdRef third;
    private final FourthRef fourth;

    Runner(ThirdRef third, FourthRef fourth) {
      this.third = third;
      this.fourth = fourth;
    }

    @Override
    public String carry(String baton, ThirdRef next) {
      next.carry(baton + " 2", fourth);
      return baton;
    }

    @Override
    public ThirdRef successor() {
      return third;
    }
  }
}
