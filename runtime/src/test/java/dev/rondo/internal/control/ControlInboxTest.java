package dev.rondo.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ControlInboxTest {

  private final ControlInbox inbox = new ControlInbox();
  private final ControlQueue queue = new ControlQueue();

  /** A message that knows whose it is. */
  private static final class Numbered implements ControlMessage {
    final int sender;
    final int number;
    private @Nullable ControlMessage next;

    Numbered(int sender, int number) {
      this.sender = sender;
      this.number = number;
    }

    @Override
    public void run() {
      throw new UnsupportedOperationException("not run here");
    }

    @Override
    public @Nullable ControlMessage next() {
      return next;
    }

    @Override
    public void linkTo(@Nullable ControlMessage following) {
      next = following;
    }
  }

  private List<Integer> pollAll() {
    List<Integer> numbers = new ArrayList<>();
    for (ControlMessage message = queue.poll(); message != null; message = queue.poll()) {
      numbers.add(((Numbered) message).number);
    }
    return numbers;
  }

  @Test
  void anEmptyInboxDrainsNothing() {
    assertThat(inbox.isEmpty()).isTrue();
    inbox.drainTo(queue);
    assertThat(queue.isEmpty()).isTrue();
    assertThat(queue.poll()).isNull();
  }

  @Test
  void drainingKeepsTheOrderAndEmptiesTheInbox() {
    IntStream.range(0, 5).forEach(i -> inbox.push(new Numbered(0, i)));
    assertThat(inbox.isEmpty()).isFalse();
    inbox.drainTo(queue);
    assertThat(inbox.isEmpty()).isTrue();
    assertThat(pollAll()).containsExactly(0, 1, 2, 3, 4);
    assertThat(queue.isEmpty()).isTrue();
  }

  @Test
  void aClosedInboxGivesUpWhatItHasAndTakesNoMore() {
    assertThat(inbox.push(new Numbered(0, 0))).isTrue();
    inbox.closeInto(queue);
    assertThat(inbox.push(new Numbered(0, 1))).isFalse();
    assertThat(inbox.isEmpty()).isTrue();
    inbox.closeInto(queue);
    inbox.drainTo(queue);
    assertThat(pollAll()).containsExactly(0);
  }

  @Test
  void whatIsDrainedGoesBehindWhatTheQueueHolds() {
    queue.add(new Numbered(0, 0));
    inbox.push(new Numbered(0, 1));
    inbox.push(new Numbered(0, 2));
    inbox.drainTo(queue);
    queue.add(new Numbered(0, 3));
    inbox.push(new Numbered(0, 4));
    inbox.drainTo(queue);
    assertThat(pollAll()).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void aMessageThatWasTakenHasNoLinkAndMayBeSentAgain() {
    Numbered first = new Numbered(0, 1);
    Numbered second = new Numbered(0, 2);
    for (int i = 0; i < 3; i++) {
      inbox.push(first);
      inbox.push(second);
      inbox.drainTo(queue);
      assertThat(queue.poll()).isSameAs(first);
      assertThat(first.next()).isNull();
      assertThat(queue.poll()).isSameAs(second);
      assertThat(second.next()).isNull();
    }
  }

  @Test
  void messagesOfManyThreadsKeepTheOrderOfEachAndNoneIsLost() throws InterruptedException {
    int senders = 4;
    int messages = 50_000;
    CountDownLatch begin = new CountDownLatch(1);
    List<Thread> threads =
        IntStream.range(0, senders)
            .mapToObj(
                sender ->
                    new Thread(
                        () -> {
                          awaitUninterruptibly(begin);
                          for (int i = 0; i < messages; i++) {
                            inbox.push(new Numbered(sender, i));
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    begin.countDown();
    int[] next = new int[senders];
    boolean sending;
    do {
      // Asked before the drain: what the last sender pushed before its end is in this drain.
      sending = threads.stream().anyMatch(Thread::isAlive);
      inbox.drainTo(queue);
      for (ControlMessage message = queue.poll(); message != null; message = queue.poll()) {
        Numbered numbered = (Numbered) message;
        if (numbered.number != next[numbered.sender]++) {
          throw new AssertionError(
              "message " + numbered.number + " of sender " + numbered.sender + " is out of order");
        }
      }
    } while (sending);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(next).containsOnly(messages);
    assertThat(inbox.isEmpty()).isTrue();
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
