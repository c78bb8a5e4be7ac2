package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.GeneratedRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Actors that are told, and tell, while they move from loop to loop. */
@Timeout(120)
class MovingTest {

  private static final int ACTORS = 8;
  private static final int THREADS = 2;
  private static final int SENDERS = ACTORS + THREADS;
  private static final int ROUNDS = Integer.getInteger("rondo.moving.rounds", 20_000);
  private static final long SENDER = 1L << 32;

  private final Random random = new Random(1);
  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger handled = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger moves = new AtomicInteger();
  private final List<WorkerRef> actors = new ArrayList<>();
  private ActorSystem system;
  private List<EventLoop> loops;

  /** Notes what is out of order; only in turns, so that it needs no atomics of its own. */
  private final class Orderly extends TestWorker {
    private final int number;
    private final long[] last = new long[SENDERS];
    private final long[] sent = new long[ACTORS];

    Orderly(int number) {
      this.number = number;
    }

    @Override
    public void note(long message, String text) {
      int sender = (int) (message / SENDER);
      long count = message % SENDER;
      if (count != last[sender] + 1) {
        wrong.add(number + " got " + count + " of " + sender + " after " + last[sender]);
      }
      last[sender] = count;
      handled.incrementAndGet();
      if (sender >= ACTORS) {
        int to = (int) (count * 7 + sender) % ACTORS;
        actors.get(to).note(number * SENDER + ++sent[to], "");
      }
    }
  }

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("moving")
            .dispatcher(Dispatchers.sharded(3))
            .ringSize(64)
            .onDeadLetter(deadLetters::add)
            .create();
    loops = List.copyOf(SystemAccess.loopsOf(system).running());
  }

  @AfterEach
  void stop() {
    system.close();
  }

  private static ActorCell<?, ?> cell(WorkerRef ref) {
    return (ActorCell<?, ?>) ((GeneratedRef) ref).cell;
  }

  private void move(WorkerRef ref, EventLoop to) {
    ActorCell<?, ?> cell = cell(ref);
    asked.incrementAndGet();
    cell.post(
        new ControlTask(
            () -> {
              asked.decrementAndGet();
              if (cell.loop() != to) {
                moves.addAndGet(cell.loop().give(List.of(cell), to));
              }
            }));
  }

  private EventLoop anyLoop() {
    return loops.get(random.nextInt(loops.size()));
  }

  @Test
  void whatEachSenderTellsKeepsItsOrder() throws Exception {
    for (int i = 0; i < ACTORS; i++) {
      actors.add(TestWorker.spawn(system, "actor-" + i, new Orderly(i)));
    }
    AtomicIntegerArray sent = new AtomicIntegerArray(ACTORS);
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      int sender = ACTORS + t;
      Thread thread =
          new Thread(
              () -> {
                long[] counts = new long[ACTORS];
                for (int i = 0; i < ROUNDS; i++) {
                  int to = (i * 13 + sender) % ACTORS;
                  actors.get(to).note(sender * SENDER + ++counts[to], "");
                  sent.incrementAndGet(to);
                }
              });
      thread.start();
      threads.add(thread);
    }
    while (threads.stream().anyMatch(Thread::isAlive)) {
      if (asked.get() < ACTORS) {
        move(actors.get(random.nextInt(ACTORS)), anyLoop());
      }
      Thread.onSpinWait();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    system.close();
    assertThat(wrong).isEmpty();
    assertThat(deadLetters).isEmpty();
    assertThat(handled).hasValue(2 * THREADS * ROUNDS);
    assertThat(moves).hasPositiveValue();
    System.out.println("moves " + moves);
  }
}
