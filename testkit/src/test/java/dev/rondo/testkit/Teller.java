package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Idempotent;
import java.io.Serial;
import java.util.concurrent.CompletionStage;

/** What guards stand in front of in tests: it answers, fails, or takes its time. */
@ActorContract
interface Teller {

  /** A declared error: a reply. */
  final class Overdrawn extends Exception {
    @Serial private static final long serialVersionUID = 1;
  }

  /** Replies with the number, or not. */
  @Idempotent
  int balance(int number) throws Overdrawn;

  /** Replies after a while. */
  @Idempotent
  CompletionStage<Integer> later(int number);

  /** What must not be done twice. */
  int withdraw(int cents);

  /** A tell. */
  void note(String text);
}
