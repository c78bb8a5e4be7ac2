package chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<ChatMessage> said = new CompletableFuture<>();
    ChatMessage hello = new ChatMessage("Ann", "hello");
    try (ActorSystem system = ActorSystem.create("chat")) {
      RoomRef room = system.spawn(RoomRef.CONTRACT, () -> said::complete);
      room.say(hello);
    }
    assertThat(said).isCompletedWithValue(hello);
    assertThat(new RoomMessage.Say(hello)).hasToString("say(" + hello + ")");
  }
}
