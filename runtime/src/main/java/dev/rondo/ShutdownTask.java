package dev.rondo;

/** A task that runs when its system closes: see {@link ActorSystem#onShutdown}. Any thread. */
public interface ShutdownTask {

  /** When it runs. */
  ShutdownPhase phase();

  /** What reports call it. */
  String name();

  /** Has it not run, unless it has begun. What it held is free for the garbage collector. */
  void withdraw();
}
