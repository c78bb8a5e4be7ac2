package dev.rondo.testkit;

import dev.rondo.Cow;

/** Does nothing about any message. */
class SilentWire implements Wire {

  @Override
  public void say(int sender, int number) {}

  @Override
  public void shout(int sender, int number) {}

  @Override
  public void show(Cow<int[]> picture) {}

  @Override
  public void list(int[] numbers) {}
}
