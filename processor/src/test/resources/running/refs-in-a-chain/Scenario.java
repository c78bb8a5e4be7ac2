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
          system.spawn(
              ThirdRef.CONTRACT, () -> (baton, finish) -> finish.finish(baton + " by the third"));
      SecondRef second = system.spawn(SecondRef.CONTRACT, () -> new Runner(third, fourth));
      FirstRef first =
          system.spawn(FirstRef.CONTRACT, () -> (baton, next) -> next.carry(baton, third));
      first.pass("baton", second);
      assertThat(finished.join()).isEqualTo("baton by the second by the third");
      assertThat(second.successor().join()).isEqualTo(third);
    }
  }

  private record Runner(ThirdRef successor, FourthRef finish) implements Second {
    @Override
    public String carry(String baton, ThirdRef next) {
      next.carry(baton + " by the second", finish);
      return "passed";
    }
  }
}
