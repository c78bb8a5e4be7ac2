package dev.rondo.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.dispatch.Dispatchers;
import org.junit.jupiter.api.Test;

class LoadTest {

  @Test
  void aBankSaysHowBusyItIs() {
    ActorSystem system =
        ActorSystem.builder("bank").dispatcher(Dispatchers.sharded(1)).ringSize(64).create();
    try (system) {
      AccountRef account = system.spawn(AccountRef.CONTRACT, "acc-1", AccountActor::new);
      account.deposit(500);
      account.balance().join();
      assertThat(Load.of(system))
          .startsWith("accounts handled 2, lost 0; bank-loop-0 has 1 actors, ")
          .endsWith(" of 64 slots taken");
    }
    assertThat(system.metrics().endedLoops()).isEqualTo(1);
    assertThat(Load.of(system)).isEqualTo("accounts handled 2, lost 0");
  }
}
