package dev.rondo.internal.loop;

import dev.rondo.metrics.ContractMetrics;
import dev.rondo.metrics.LoopCounts;
import dev.rondo.metrics.MailboxMetrics;
import dev.rondo.metrics.SharingDecision;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.Tally;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a loop counts of what it does.
 *
 * <pre>
 * field                 written by               access
 * published             the loop, once a turn    release; others read it first, acquire
 * tallies               the loop                 volatile, copied on write
 * all others            the loop                 plain, ordered by published
 * </pre>
 */
final class Counters {

  private static final VarHandle PUBLISHED;

  static {
    try {
      PUBLISHED = MethodHandles.lookup().findVarHandle(Counters.class, "published", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final long[] ringBatches = new long[bucket(Turn.STEP_LIMIT) + 1];
  private long fromLane;
  private long fromRing;
  private long controls;
  private long turns;
  private long parks;
  private long interrupts;
  private long replacements;
  private long actorsGiven;

  /** A count for each, where a loop shares its actors. */
  private Map<SharingDecision, long[]> sharing = Map.of();

  @SuppressWarnings("unused") // Through PUBLISHED.
  private long published;

  private volatile Tally[] tallies = {};

  /** The one that was looked for last, and often is again. */
  private Tally latest = Tally.NONE;

  // The loop.

  /** Where messages of that contract are counted. */
  Tally of(GeneratedContract<?, ?> contract) {
    String name = contract.name();
    if (latest.contract.equals(name)) {
      return latest;
    }
    latest = find(name);
    return latest;
  }

  private Tally find(String name) {
    for (Tally tally : tallies) {
      if (tally.contract.equals(name)) {
        return tally;
      }
    }
    Tally[] more = Arrays.copyOf(tallies, tallies.length + 1);
    Tally added = new Tally(name);
    more[more.length - 1] = added;
    tallies = more;
    return added;
  }

  void tookControls(int count) {
    controls += count;
  }

  void tookFromLane(int count) {
    fromLane += count;
  }

  void tookFromRing(int count) {
    if (count > 0) {
      fromRing += count;
      ringBatches[bucket(count)]++;
    }
  }

  /** Shows all that was counted to other threads. */
  void endTurn() {
    turns++;
    PUBLISHED.setRelease(this, turns);
  }

  void park() {
    parks++;
    PUBLISHED.setRelease(this, turns);
  }

  void tookInterrupt() {
    interrupts++;
  }

  /** Has decisions be counted; before the loop runs. */
  void countSharing() {
    sharing = new EnumMap<>(SharingDecision.class);
    for (SharingDecision decision : SharingDecision.values()) {
      sharing.put(decision, new long[1]);
    }
  }

  void decided(SharingDecision decision, int actors) {
    sharing.get(decision)[0]++;
    actorsGiven += actors;
  }

  void replaced() {
    replacements++;
  }

  private static int bucket(int count) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count);
  }

  // Any thread.

  /** What is published, or newer. */
  LoopCounts counts() {
    acquire();
    Tally sum = new Tally("sum");
    for (Tally tally : tallies) {
      sum.handled += tally.handled;
      sum.refused += tally.refused;
      sum.deferred += tally.deferred;
      sum.abandoned += tally.abandoned;
    }
    List<Long> batches = Arrays.stream(ringBatches).boxed().toList();
    return new LoopCounts(
        sum.handled,
        sum.refused,
        sum.deferred,
        sum.abandoned,
        fromLane,
        fromRing,
        controls,
        turns,
        parks,
        interrupts,
        replacements,
        actorsGiven,
        decisions(),
        batches);
  }

  private Map<SharingDecision, Long> decisions() {
    Map<SharingDecision, Long> counts = new EnumMap<>(SharingDecision.class);
    sharing.forEach(
        (decision, count) -> {
          if (count[0] > 0) {
            counts.put(decision, count[0]);
          }
        });
    return counts;
  }

  /** The same by contract, but for dead letters, which are not only a loop's. */
  Stream<ContractMetrics> contracts() {
    acquire();
    return Arrays.stream(tallies)
        .map(
            tally ->
                new ContractMetrics(
                    tally.contract,
                    tally.handled,
                    0,
                    tally.deferred,
                    tally.abandoned,
                    0,
                    tally.failed,
                    tally.restarted,
                    0,
                    MailboxMetrics.NONE));
  }

  private void acquire() {
    long unused = (long) PUBLISHED.getAcquire(this);
  }
}
