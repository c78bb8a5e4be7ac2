package dev.rondo.testkit;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Moved;
import java.util.concurrent.CompletionStage;

@ActorContract
interface Gallery {

  /** Shows a picture of that number, which is passed on so many times. */
  void show(Cow<int[]> picture, int number, int hops);

  /** The same with a picture that its sender gives away. */
  void give(@Moved Cow<int[]> picture, int number, int hops);

  /** Answers with the picture, at some time. */
  CompletionStage<Cow<int[]>> borrow(Cow<int[]> picture, int number);

  /** Answers with a picture of that number. */
  @Moved
  Cow<int[]> paint(int number);
}
