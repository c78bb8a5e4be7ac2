package dev.rondo.samples.press;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.annotation.Mailbox.OnFull;
import java.util.function.Consumer;

/** How presses are set up. */
final class Presses {

  private Presses() {}

  /** One for news, of which nobody wants the old ones. */
  static PressRef forNews(ActorSystem system, Consumer<String> machine) {
    // @start region="spawn"
    PressRef press =
        system.spawnWith(
            PressRef.CONTRACT,
            "news",
            context -> new PressActor(machine),
            Spawn.defaults().mailbox(1, OnFull.DROP_OLDEST));
    // @end
    return press;
  }
}
