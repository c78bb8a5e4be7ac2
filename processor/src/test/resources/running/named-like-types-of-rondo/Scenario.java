package names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<MessageRef> told = new CompletableFuture<>();
    CompletableFuture<Boolean> generated = new CompletableFuture<>();
    CompletableFuture<AskRef> acted = new CompletableFuture<>();
    try (ActorSystem system = ActorSystem.create("names")) {
      MessageRef message = system.spawn(MessageRef.CONTRACT, () -> told::complete);
      GeneratedRef generator =
          system.spawn(GeneratedRef.CONTRACT, () -> () -> generated.complete(true));
      AskRef ask = system.spawn(AskRef.CONTRACT, () -> actor -> new Ask_Value(7));
      ActorRef actor = system.spawn(ActorRef.CONTRACT, () -> acted::complete);
      ContractRef contract = system.spawn(ContractRef.CONTRACT, () -> text -> null);

      message.message(message);
      generator.generate();
      actor.act(ask);
      assertThat(ask.ask(actor).join()).isEqualTo(new Ask_Value(7));
      assertThat(contract.contract("text").join()).isNull();
      assertThat(told.join()).isEqualTo(message);
    }
    assertThat(generated).isCompletedWithValue(true);
    assertThat(acted).isCompleted();
  }
}
