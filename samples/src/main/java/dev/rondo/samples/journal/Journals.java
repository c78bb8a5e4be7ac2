package dev.rondo.samples.journal;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.dispatch.Dispatchers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** Runs journals on threads of their own. */
final class Journals {

  private Journals() {}

  static ActorSystem system() {
    // @start region="system"
    return ActorSystem.builder("journals")
        .dispatcher(Dispatchers.sharded(2)) // for all actors that say nothing else
        .dispatcher("disk", Dispatchers.pinned()) // for those that name it
        .create();
    // @end
  }

  static ActorSystem watched(Consumer<String> alarm) {
    // @start region="watched"
    return ActorSystem.builder("journals")
        .handlerBudget(Duration.ofMillis(100)) // on loops that actors share; 1 second by default
        .dispatcher("disk", Dispatchers.pinned())
        .blockingHandlerBudget(Duration.ofSeconds(10)) // on others; 1 minute by default
        .onStall(stall -> alarm.accept(stall.text())) // beside the log
        .create();
    // @end
  }

  static JournalRef open(ActorSystem system, Path file) {
    // @start region="spawn"
    return system.spawnWith(
        JournalRef.CONTRACT,
        null,
        context -> new JournalActor(file),
        Spawn.defaults().dispatcher("disk"));
    // @end
  }

  static GroupJournalRef openGroup(ActorSystem system, Path file) {
    return system.spawnWith(
        GroupJournalRef.CONTRACT,
        null,
        context -> new GroupJournalActor(file),
        Spawn.defaults().dispatcher("disk"));
  }
}
