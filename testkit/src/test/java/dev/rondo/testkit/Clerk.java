package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What answers, at once or later, and counts what others answer. */
@ActorContract
interface Clerk {

  /** Replies with the number. */
  int now(int number);

  /** Has another thread reply with the number; nobody does if it is negative. */
  CompletionStage<Integer> later(int number);

  /** Replies with what another clerk replies. */
  CompletionStage<Integer> by(ClerkRef other, int number);

  /** Asks others in each way that there is. */
  void askAll(List<ClerkRef> others, int number);

  /** Counts this message. */
  void count();
}
