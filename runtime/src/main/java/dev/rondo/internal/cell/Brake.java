package dev.rondo.internal.cell;

/** What slows actors down that send too much: they rest until there is room again. */
public interface Brake {

  /** Whether floods slow nobody down, to show what becomes of them then. */
  boolean IS_OFF = Boolean.getBoolean("rondo.withoutPressure");

  /** Has that one go on once there is room. The loop of the actor that rests, in its turn. */
  void endWhenRoom(Waiter waiter);
}
