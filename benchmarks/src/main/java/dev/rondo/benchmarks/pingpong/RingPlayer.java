package dev.rondo.benchmarks.pingpong;

import com.lmax.disruptor.EventPoller;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.YieldingWaitStrategy;
import dev.rondo.benchmarks.ring.Entry;
import dev.rondo.benchmarks.ring.Handler;
import dev.rondo.benchmarks.ring.PaddedEntry;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A thread that plays balls from its ring on to its partner's. */
final class RingPlayer implements Handler, Runnable {

  /** More than there are balls, so that no ring is ever full. */
  private static final int RING_SIZE = 4096;

  private static final int BALL = 1;

  private final RingBuffer<PaddedEntry> ring =
      RingBuffer.createSingleProducer(PaddedEntry::new, RING_SIZE, new YieldingWaitStrategy());
  private final EventPoller<PaddedEntry> poller = ring.newPoller();
  private final Thread thread;
  private @Nullable RingPlayer partner;
  private long hits;
  private long hitsToServe;
  private int ballsToServe;

  /** Counts the balls down that are down, at either end. */
  private @Nullable CountDownLatch inPlay;

  private volatile boolean isToServe;
  private volatile boolean closed;

  RingPlayer(String name) {
    ring.addGatingSequences(poller.getSequence());
    thread = new Thread(this, name);
    thread.setDaemon(true);
  }

  void start(RingPlayer other) {
    partner = other;
    thread.start();
  }

  /** Has the thread serve so many balls, each for so many hits. */
  void serve(int balls, long hitsEach, CountDownLatch down) {
    inPlay = down;
    ballsToServe = balls;
    hitsToServe = hitsEach;
    isToServe = true;
  }

  /** Prepares for balls that the partner serves. */
  void receive(CountDownLatch down) {
    inPlay = down;
  }

  /** How often it hit a ball; to be taken when all are down. */
  long takeHits() {
    long taken = hits;
    hits = 0;
    return taken;
  }

  @Override
  public void run() {
    try {
      while (!closed) {
        if (isToServe) {
          serveAll();
        }
        if (poller.poll(RingPlayer::handle) != EventPoller.PollState.PROCESSING) {
          Thread.onSpinWait();
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void serveAll() {
    isToServe = false;
    for (int i = 0; i < ballsToServe; i++) {
      play(hitsToServe);
    }
  }

  private static boolean handle(PaddedEntry entry, long sequence, boolean endOfBatch) {
    entry.handle();
    return true;
  }

  @Override
  public void dispatch(Entry entry) {
    hits++;
    if (entry.word0 > 1) {
      play(entry.word0 - 1);
    } else if (inPlay != null) {
      inPlay.countDown();
    }
  }

  private void play(long left) {
    RingPlayer to = partner;
    if (to != null) {
      long sequence = to.ring.next();
      to.ring.get(sequence).set(to, BALL, left);
      to.ring.publish(sequence);
    }
  }

  void close() {
    closed = true;
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
