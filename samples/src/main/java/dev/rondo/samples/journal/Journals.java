package dev.rondo.samples.journal;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.dispatch.Dispatchers;
import java.nio.file.Path;

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

  static JournalRef open(ActorSystem system, Path file) {
    // @start region="spawn"
    return system.spawnWith(
        JournalRef.CONTRACT,
        null,
        context -> new JournalActor(file),
        Spawn.defaults().dispatcher("disk"));
    // @end
  }
}
