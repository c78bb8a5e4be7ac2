package dev.rondo.internal.ask;

import dev.rondo.ActorFailedException;
import dev.rondo.ActorStoppedException;
import dev.rondo.internal.cow.Handle;
import dev.rondo.internal.life.DeadLetters;
import dev.rondo.internal.life.GuardedLog;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks that an incarnation has taken and whose stages are not complete yet.
 *
 * <p>The loop adds and looks; whoever settles an ask removes it, on any thread.
 */
public final class OwedReplies {

  private static final int MOST_NAMES = 4;

  private final Set<PendingAsk<?>> asks = ConcurrentHashMap.newKeySet();

  private final DeadLetters deadLetters;

  /** Makes an empty set. */
  public OwedReplies(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  /** Answers the ask when the stage completes, on whatever thread that executor has. */
  public void answerLater(PendingAsk<?> ask, CompletionStage<?> stage, Executor where) {
    asks.add(ask);
    ask.isOwedBy(this);
    Stage.see(
        stage.whenComplete(
            (value, thrown) ->
                where.execute(
                    () -> {
                      if (thrown == null) {
                        replyNow(ask, value);
                      } else {
                        ask.fail(lateFailure(ask, thrown));
                      }
                    })));
  }

  /** Forgets an ask that was settled. Any thread. */
  void remove(PendingAsk<?> ask) {
    asks.remove(ask);
  }

  private void replyNow(PendingAsk<?> ask, @Nullable Object value) {
    Object reply;
    try {
      reply = ask.lateReply(value);
    } catch (Throwable thrown) { // The handler's turn has ended well: it is the ask that fails.
      String text =
          ask
              + " failed: what its stage completed with cannot be sent: "
              + GuardedLog.describe(thrown);
      ask.fail(new ActorFailedException(text, thrown));
      return;
    }
    if (!ask.reply(reply)) {
      deadLetters.lateReply(ask.contract());
      Handle.dropIn(reply);
    }
  }

  private static Throwable lateFailure(PendingAsk<?> ask, Throwable thrown) {
    Throwable cause = StageFailure.cause(thrown);
    if (ask.operation().declares(cause)) {
      return cause;
    }
    String text = ask + " failed: the stage that its handler returned failed with ";
    return new ActorFailedException(text + GuardedLog.describe(cause), cause);
  }

  /** Fails all of them: their incarnation has ended. */
  public void fail(String why) {
    for (PendingAsk<?> ask : asks) {
      ask.fail(new ActorStoppedException(ask + " failed: " + why));
    }
  }

  /** Those that somebody still waits for; for people. */
  @Override
  public String toString() {
    return asks.stream()
        .filter(ask -> !ask.isAbandoned())
        .map(PendingAsk::toString)
        .limit(MOST_NAMES)
        .collect(Collectors.joining(", "));
  }

  /** Whether somebody still waits. */
  public boolean isAwaited() {
    return asks.stream().anyMatch(ask -> !ask.isAbandoned());
  }
}
