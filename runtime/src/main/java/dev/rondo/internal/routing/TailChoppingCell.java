package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.Asks;
import dev.rondo.internal.ask.Home;
import dev.rondo.internal.ask.Stage;
import dev.rondo.internal.ask.StageFailure;
import dev.rondo.internal.cell.AskStart;
import dev.rondo.internal.cell.Homes;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.time.FixedDeadline;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks one member, and another one each time that a while has passed without a reply: the first
 * reply is the reply (Dean and Barroso, "The tail at scale", CACM 2013, call it a hedged request).
 */
final class TailChoppingCell extends BroadcastCell {

  private final long apartNanos;

  TailChoppingCell(
      String kind,
      String name,
      GeneratedContract<?, ?> contract,
      LoopSurroundings surroundings,
      long apartNanos) {
    super(kind, name, contract, surroundings);
    this.apartNanos = apartNanos;
  }

  /** Those there are, in the order of one turn. */
  private GeneratedRef[] inTurn() {
    long turn = turns.next();
    GeneratedRef[] all = members.all();
    GeneratedRef[] inTurn = new GeneratedRef[all.length];
    for (int i = 0; i < all.length; i++) {
      inTurn[i] = Choice.roundRobin(all, turn + i);
    }
    return inTurn;
  }

  @Override
  public void publish(MessageSlot draft) {
    GeneratedRef[] all = inTurn();
    if (all.length == 0) {
      loseForNobody(draft);
    } else {
      tell(all[0], draft.target, draft);
    }
  }

  @Override
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot draft) {
    GeneratedRef[] all = inTurn();
    return all.length == 0 ? askNobody(draft) : new Hedge<T>(all, draft).begin();
  }

  /** One ask of several. Under its lock, or on the thread that begins it. */
  private final class Hedge<T extends @Nullable Object> {
    private final GeneratedRef[] members;
    private final MessageSlot message;
    private final @Nullable Object context;
    private final List<CompletableFuture<T>> replies;
    private @Nullable Ask<T> result;
    private @Nullable Home home;
    private long endNanos;
    private boolean isOver;

    Hedge(GeneratedRef[] members, MessageSlot draft) {
      this.members = members;
      this.message = draft;
      this.context = Contexts.capture(surroundings.contexts());
      this.replies = Stream.generate(CompletableFuture<T>::new).limit(members.length).toList();
    }

    Ask<T> begin() {
      long timeout = AskStart.timeoutNanos(message.target, message.op, surroundings);
      Ask<T> first = askWithPart(members[0], message.target, part());
      List<CompletableFuture<T>> stages = new ArrayList<>(replies);
      stages.set(0, first);
      home = Homes.of(stages);
      endNanos = home.nanoTime() + timeout;
      result = Asks.any(stages);
      askLater(1);
      follow(first, replies.get(0));
      return result;
    }

    /** On the thread that completes the ask. */
    private void follow(Ask<T> ask, CompletableFuture<T> mine) {
      Stage.see(
          ask.handleAsync(
              (reply, failure) -> {
                if (failure == null) {
                  over();
                  mine.complete(reply);
                } else {
                  mine.completeExceptionally(StageFailure.cause(failure));
                }
                return null;
              },
              Runnable::run));
    }

    private synchronized MessageSlot part() {
      if (isOver) {
        throw new CancellationException("it was answered before another one was asked");
      }
      MessageSlot part = new MessageSlot(MessageSlot.DETACHED);
      self().share(message, part);
      return part;
    }

    /** Lets go of the message: nobody else will be asked. */
    private synchronized void over() {
      if (!isOver) {
        isOver = true;
        self().drop(message);
      }
    }

    private void askLater(int next) {
      long now = home.nanoTime();
      if (next == members.length || endNanos - now <= 0) {
        over();
        CancellationException tooLate = new CancellationException("the time was over");
        replies.subList(next, members.length).forEach(late -> late.completeExceptionally(tooLate));
      } else {
        home.watch(new Pause(next, now + Math.min(apartNanos, endNanos - now)));
      }
    }

    /** No reply has come: asks the next one for what is left of the time. */
    private void askNow(int index) {
      long left = endNanos - home.nanoTime();
      if (left <= 0) {
        askLater(index);
        return;
      }
      try {
        GeneratedRef ref = (GeneratedRef) message.target.within(Duration.ofNanos(left));
        follow(askWithPart(members[index], ref, part()), replies.get(index));
      } catch (RuntimeException refused) { // Such as a MailboxFullException.
        replies.get(index).completeExceptionally(refused);
      }
      askLater(index + 1);
    }

    /** Waits for a reply for as long as the asks are apart. */
    private final class Pause extends FixedDeadline {
      private final int next;

      Pause(int next, long at) {
        super(at);
        this.next = next;
      }

      @Override
      public void expire() {
        if (isOver()) {
          over();
        } else {
          runDue(context, () -> askNow(next));
        }
      }

      @Override
      public boolean isOver() {
        return result.isDone();
      }
    }
  }
}
