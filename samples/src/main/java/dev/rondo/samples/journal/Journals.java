package dev.rondo.samples.journal;

import dev.rondo.ActorStuckException;
import dev.rondo.ActorSystem;
import dev.rondo.ShutdownPhase;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.WhenStuck;
import dev.rondo.dispatch.Dispatchers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Runs journals on threads of their own. */
final class Journals {

  private Journals() {}

  static ActorSystem system() {
    // @start region="system"
    return ActorSystem.builder("journals")
        .dispatcher(Dispatchers.workStealing(2)) // for all actors that say nothing else
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

  static JournalRef openReplaceable(ActorSystem system, Path file) {
    // @start region="heartbeat"
    return system.spawnWith(
        JournalRef.CONTRACT,
        null,
        context -> new JournalActor(file), // for each incarnation: what is stuck keeps its own
        Spawn.supervision(
                Supervision.on(
                        ActorStuckException.class,
                        Supervision.restart().limit(5, Duration.ofHours(1)))
                    .otherwise(Supervision.stop()))
            .dispatcher("disk") // a thread of its own, or this is refused
            .heartbeat(Duration.ofSeconds(10), WhenStuck.REPLACE));
    // @end
  }

  static void closeInOrder(ActorSystem system, Runnable server, JournalRef journal, Runnable disk) {
    // @start region="shutdown"
    system.onShutdown(
        ShutdownPhase.UNBIND, // Nothing has changed yet: let no new work in.
        "server",
        Duration.ofSeconds(2),
        () -> {
          server.run(); // May block: each task has a thread of its own.
          return CompletableFuture.completedStage(null);
        });
    system.onShutdown(
        ShutdownPhase.DRAIN, // Actors still answer.
        "last line",
        Duration.ofSeconds(5),
        () -> journal.append("closed"));
    system.onShutdown(
        ShutdownPhase.RELEASE, // Actors and callbacks have ended.
        "disk",
        Duration.ofSeconds(2),
        () -> CompletableFuture.runAsync(disk));
    // @end
  }

  static ActorSystem closedWithTheJvm() {
    // @start region="jvm"
    return ActorSystem.builder("journals")
        .dispatcher("disk", Dispatchers.pinned())
        .closeAtJvmEnd() // by a hook, which goes with the system
        .closeTimeout(Duration.ofSeconds(20)) // for all phases together; 10 seconds by default
        .onFatal((system, error) -> Runtime.getRuntime().halt(3)) // system.shutdown() by default
        .create();
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
