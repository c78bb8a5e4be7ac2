package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.metrics.Metrics;
import dev.rondo.spi.GeneratedRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Actors that fail, ask, tick and stop while they move, on real threads: {@code
 * -Drondo.moving.seconds=600} takes ten minutes of it.
 */
@Timeout(7_200)
class MovingStormTest {

  private static final int ACTORS = 8;
  private static final int THREADS = 2;
  private static final int SENDERS = ACTORS + THREADS;
  private static final int SECONDS = Integer.getInteger("rondo.moving.seconds", 1);
  private static final long SENDER = 1L << 32;
  private static final int MOST_MOVES_ASKED = 8;
  private static final int MOST_AHEAD = 10_000;
  private static final int LIFE_OF_A_MAYFLY = 40;

  private final Random random = new Random(1);
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  private final LongAdder sent = new LongAdder();
  private final AtomicLong handled = new AtomicLong();
  private final LongAdder asks = new LongAdder();
  private final LongAdder replies = new LongAdder();
  private final LongAdder ticks = new LongAdder();
  private final LongAdder restarts = new LongAdder();
  private final LongAdder moves = new LongAdder();
  private final AtomicInteger movesAsked = new AtomicInteger();
  private final List<Memory> memories = new ArrayList<>();
  private final List<WorkerRef> actors = new ArrayList<>();
  private ActorSystem system;
  private List<EventLoop> loops;

  /** What an actor knows, whichever life it is in. Plain, since it is used in its turns only. */
  private final class Memory {
    private final int number;
    private final long[] last = new long[SENDERS];
    private final long[] told = new long[ACTORS];
    private int life;

    Memory(int number) {
      this.number = number;
    }

    void take(int sender, long count) {
      handled.incrementAndGet();
      if (count != last[sender] + 1) {
        wrong.add(number + " got " + count + " of " + sender + " after " + last[sender]);
      }
      last[sender] = count;
    }

    void tick(int ofLife) {
      handled.incrementAndGet();
      ticks.increment();
      if (ofLife != life) {
        wrong.add(number + " has a tick of its life " + ofLife + " in its life " + life);
      }
    }

    long next(int to) {
      sent.increment();
      return ++told[to];
    }
  }

  /** Passes on what threads tell it, asks, and fails now and then. */
  private final class Busy extends TestWorker {
    private final Memory memory;
    private final int life;

    Busy(Memory memory, ActorContext<WorkerRef> context) {
      this.memory = memory;
      life = ++memory.life;
      context
          .timers()
          .fixedDelay(
              "tick",
              Duration.ofMillis(1),
              self -> {
                sent.increment();
                self.run(() -> memory.tick(life));
              });
    }

    @Override
    public void note(long message, String text) {
      int sender = (int) (message / SENDER);
      long count = message % SENDER;
      memory.take(sender, count);
      if (sender < ACTORS) {
        return;
      }
      int to = (int) (count * 7 + sender) % ACTORS;
      if (count % 16 == 0) {
        ask(to);
      } else {
        actors.get(to).note(memory.number * SENDER + memory.next(to), "");
      }
      if (count % 1_000 == 0) {
        restarts.increment();
        throw new IllegalStateException("as told");
      }
    }

    private void ask(int to) {
      long count = memory.next(to);
      asks.increment();
      answer(to, memory.number, count)
          .thenAccept(
              reply -> {
                replies.increment();
                if (life != memory.life || !reply.equals(count)) {
                  wrong.add(memory.number + " has the reply " + reply + " to " + count);
                }
              });
    }
  }

  private Ask<Object> answer(int to, int sender, long count) {
    Memory memory = memories.get(to);
    return actors
        .get(to)
        .call(
            () -> {
              memory.take(sender, count);
              return count;
            });
  }

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("storm")
            .dispatcher(Dispatchers.sharded(3))
            .ringSize(64)
            .onFailure(report -> {})
            .create();
    loops = List.copyOf(SystemAccess.loopsOf(system).running());
    for (int i = 0; i < ACTORS; i++) {
      Memory memory = new Memory(i);
      memories.add(memory);
      actors.add(
          system.spawnWith(
              WorkerRef.CONTRACT,
              "busy-" + i,
              context -> new Busy(memory, context),
              Spawn.supervision(Supervision.restart())));
    }
  }

  @AfterEach
  void stop() {
    system.close();
  }

  /** Has it go to some loop, and perhaps others with it. */
  private void move(WorkerRef ref) {
    EventLoop to = loops.get(random.nextInt(loops.size()));
    int companions = random.nextInt(3);
    ActorCell<?, ?> cell = cell(ref);
    movesAsked.incrementAndGet();
    cell.post(
        new ControlTask(
            () -> {
              movesAsked.decrementAndGet();
              EventLoop here = cell.loop();
              List<ActorCell<?, ?>> cells = new ArrayList<>(List.of(cell));
              for (int i = 0; i < companions; i++) {
                ActorCell<?, ?> other = cell(actors.get(i));
                if (other != cell && other.loop() == here) {
                  cells.add(other);
                }
              }
              if (here != to) {
                moves.add(here.give(cells, to));
              }
            }));
  }

  private static ActorCell<?, ?> cell(WorkerRef ref) {
    return (ActorCell<?, ?>) ((GeneratedRef) ref).cell;
  }

  private void tellUntil(long end, int sender) {
    long[] told = new long[ACTORS];
    for (int i = 0; System.nanoTime() - end < 0; i++) {
      int to = (i * 13 + sender) % ACTORS;
      long count = ++told[to];
      sent.increment();
      if (i % 1_000 == 999) {
        Object reply = answer(to, sender, count).join();
        if (!reply.equals(count)) {
          wrong.add("a thread has the reply " + reply + " to " + count);
        }
      } else {
        actors.get(to).note(sender * SENDER + count, "");
      }
      while (sent.sum() - handled.get() > MOST_AHEAD) {
        Thread.onSpinWait(); // What actors tell each other has no bound.
      }
    }
  }

  /** Spawns an actor that stops behind what it is told, and moves meanwhile. */
  private CompletableFuture<Void> passMayfly(int number) {
    long[] noted = {0};
    TestWorker mayfly =
        new TestWorker() {
          @Override
          public void note(long note, String text) {
            handled.incrementAndGet();
            if (note != ++noted[0]) {
              wrong.add("a mayfly got " + note + " as its " + noted[0]);
            }
          }
        };
    WorkerRef ref = TestWorker.spawn(system, "mayfly-" + number, mayfly);
    for (int i = 1; i <= LIFE_OF_A_MAYFLY; i++) {
      if (i % 8 == 0) {
        move(ref);
      }
      sent.increment();
      ref.note(i, "");
    }
    ActorControl.of(ref).stop();
    return ActorControl.of(ref).whenStopped();
  }

  @Test
  void actorsThatFailAskTickAndStopKeepTheirPromisesAsTheyMove() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      int sender = ACTORS + t;
      threads.add(new Thread(() -> tellUntil(end, sender), "teller-" + t));
    }
    threads.forEach(Thread::start);
    int mayflies = 0;
    while (threads.stream().anyMatch(Thread::isAlive)) {
      if (movesAsked.get() < MOST_MOVES_ASKED) {
        move(actors.get(random.nextInt(ACTORS)));
      }
      if (random.nextInt(1_000) == 0) {
        passMayfly(mayflies++).join();
      }
      Thread.onSpinWait();
    }
    system.close();
    assertThat(wrong).isEmpty();
    Metrics metrics = system.metrics();
    assertThat(metrics.handled()).as("what loops have counted").isEqualTo(handled.get());
    assertThat(handled.get() + metrics.total().abandoned()) // Ticks of lives that had ended.
        .isEqualTo(sent.sum());
    assertThat(system.deadLetterCount()).isZero();
    assertThat(replies.sum()).isLessThanOrEqualTo(asks.sum());
    for (LongAdder each : Arrays.asList(moves, asks, replies, ticks, restarts)) {
      assertThat(each.sum()).isPositive();
    }
    assertThat(mayflies).isPositive();
  }
}
