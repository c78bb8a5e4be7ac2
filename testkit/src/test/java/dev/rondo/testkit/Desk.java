package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What asks several others at once, and has work done elsewhere. */
@ActorContract
interface Desk {

  /** Replies with the number. */
  int answer(int number);

  /** Replies after a while. */
  CompletionStage<Integer> late();

  /** Asks the others in each way that there is. */
  void consult(List<DeskRef> others);

  /** Has work done elsewhere. */
  void delegate(int number);

  /** Fails. */
  void slam();
}
