package dev.rondo.internal;

import dev.rondo.ActorSystem;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.loop.Loops;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the rest of Rondo needs of a system and its users do not. */
public final class SystemAccess {

  private static volatile @Nullable Function<ActorSystem, Loops> loops;

  private SystemAccess() {}

  /** Set by the class of systems, once. */
  public static void grant(Function<ActorSystem, Loops> ofSystem) {
    loops = ofSystem;
  }

  /** The loops of a system. */
  public static Loops loopsOf(ActorSystem system) {
    Function<ActorSystem, Loops> granted = loops;
    if (granted == null) {
      throw new IllegalStateException("ActorSystem has not granted access to " + system);
    }
    return granted.apply(system);
  }

  /** What the loops of a system share. */
  public static LoopSurroundings surroundingsOf(ActorSystem system) {
    return loopsOf(system).surroundings();
  }
}
