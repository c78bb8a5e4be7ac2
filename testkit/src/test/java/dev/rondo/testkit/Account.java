package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Keeps cents. */
@ActorContract
interface Account {

  /** Adds cents. */
  void deposit(int cents);

  /** How many there are. */
  int balance();

  /** Doubles what there is; takes a while, since it asks another. */
  CompletionStage<Integer> twice(AccountRef counter);
}
