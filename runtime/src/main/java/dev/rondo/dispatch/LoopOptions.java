package dev.rondo.dispatch;

/** What an event loop is for. Immutable. */
public final class LoopOptions {

  private static final LoopOptions SHARED = new LoopOptions(false);
  private static final LoopOptions OF_ONE_ACTOR = new LoopOptions(true);

  private final boolean ofOneActor;

  private LoopOptions(boolean ofOneActor) {
    this.ofOneActor = ofOneActor;
  }

  /** A loop that runs any number of actors, until the system closes. */
  public static LoopOptions shared() {
    return SHARED;
  }

  /**
   * A loop that runs one actor and those that it spawns beside itself, and ends with the last of
   * them.
   */
  public static LoopOptions ofOneActor() {
    return OF_ONE_ACTOR;
  }

  /** Whether the loop ends with its actors. */
  public boolean endsWithItsActors() {
    return ofOneActor;
  }
}
