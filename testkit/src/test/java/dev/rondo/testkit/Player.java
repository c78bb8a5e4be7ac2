package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What plays a part that a seed has written: asks others, waits for them, fails, stops. */
@ActorContract
interface Player {

  /** Replies with the number. */
  int now(int number);

  /** Plays a scene, in which others have scenes of so many levels. */
  CompletionStage<Integer> play(int depth);

  /** Has so many scenes played that nobody waits for. */
  void begin(int scenes);

  /** Awaits a reply of the next, and replies with how many circles of awaits that closed. */
  CompletionStage<Integer> awaitNext(PlayerRef next);

  /** Awaits what the others say when they have awaited each other in turn. */
  CompletionStage<Integer> awaitInTurn(List<PlayerRef> others);
}
