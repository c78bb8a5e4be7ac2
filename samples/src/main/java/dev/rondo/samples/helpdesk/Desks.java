package dev.rondo.samples.helpdesk;

import dev.rondo.ActorSystem;
import dev.rondo.ContextPropagation;
import dev.rondo.Spawn;

/** How desks are opened. */
final class Desks {

  private Desks() {}

  /** Whose actors log with what their askers have put into the logger's map. */
  static ActorSystem open() {
    // @start region="context"
    ActorSystem system =
        ActorSystem.builder("desks").contextPropagation(ContextPropagation.mdc()).create();
    // @end
    return system;
  }

  /** A till whose auditor may ask it back while it waits for him. */
  static TillRef openTill(ActorSystem system, AuditorRef auditor) {
    // @start region="reentrant"
    TillRef till =
        system.spawnWith(
            TillRef.CONTRACT,
            "till",
            context -> new TillActor(context, auditor),
            Spawn.defaults().reentrant());
    // @end
    return till;
  }
}
