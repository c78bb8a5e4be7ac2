package dev.rondo.samples.press;

import java.util.function.Consumer;

/** Prints on a machine that takes its time. */
final class PressActor implements Press {
  private final Consumer<String> machine;
  private int printed;

  PressActor(Consumer<String> machine) {
    this.machine = machine;
  }

  @Override
  public void print(String page) {
    machine.accept(page);
    printed++;
  }

  @Override
  public int printed() {
    return printed;
  }
}
