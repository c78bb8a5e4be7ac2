package dev.rondo.testkit;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;
import dev.rondo.annotation.Copied;

@ActorContract
interface Wire {

  void say(int sender, int number);

  @Control
  void shout(int sender, int number);

  void show(Cow<int[]> picture);

  void list(@Copied int[] numbers);
}
