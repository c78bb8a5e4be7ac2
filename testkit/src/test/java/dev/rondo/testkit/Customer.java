package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Asks a teller in its turns. */
@ActorContract
interface Customer {

  /** Asks for that balance, and replies with it. */
  CompletionStage<Integer> visit(int number);

  /** How many replies and failures it has seen, in its turns. */
  int seen();
}
