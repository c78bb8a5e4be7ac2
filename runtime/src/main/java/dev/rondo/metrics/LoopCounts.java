package dev.rondo.metrics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What event loops have counted since they were made, of one loop or summed up.
 *
 * @param handled messages whose handler was called, also one that runs now or has failed
 * @param deadLetters messages that a loop took, or that were deferred there, and that became dead
 *     letters. Those that were refused before they reached a loop are counted for their contract
 *     only
 * @param deferred messages that had to wait because their actor was restarting; each is counted
 *     once here, and once more as handled or as a dead letter
 * @param abandoned asks that were not started because nobody waited for the answer any more
 * @param fromLane slots taken from the lane in which a loop's actors send each other messages
 * @param fromRing slots taken from the ring, those included that senders gave up because the ring
 *     was closed
 * @param controls control messages that were run: those of contracts, replies to actors, and the
 *     runtime's own for starts, stops and the like
 * @param turns rounds through control messages, lane, ring, deadlines and sending
 * @param parks times that a loop had nothing to do and put its thread to sleep
 * @param interrupts times that a handler was interrupted, or left the flag of its thread set, which
 *     the loop cleared by the end of its turn
 * @param replacements times that another thread took over since a handler was stuck
 * @param actorsGiven actors that went from it to another loop of the same dispatcher
 * @param sharing how often it decided about that, and what; not what never came up
 * @param ringBatches how much the ring had each time that it had something: element i counts
 *     batches of 2^i to 2^(i+1) - 1 slots. A turn takes a limited batch, so there is a last element
 */
public record LoopCounts(
    long handled,
    long deadLetters,
    long deferred,
    long abandoned,
    long fromLane,
    long fromRing,
    long controls,
    long turns,
    long parks,
    long interrupts,
    long replacements,
    long actorsGiven,
    Map<SharingDecision, Long> sharing,
    List<Long> ringBatches) {

  /** Nothing counted. */
  public static final LoopCounts NONE =
      new LoopCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), List.of());

  /** Copies map and list. */
  public LoopCounts {
    sharing = Map.copyOf(sharing);
    ringBatches = List.copyOf(ringBatches);
  }

  /** The sum of both. */
  public LoopCounts plus(LoopCounts other) {
    return new LoopCounts(
        handled + other.handled,
        deadLetters + other.deadLetters,
        deferred + other.deferred,
        abandoned + other.abandoned,
        fromLane + other.fromLane,
        fromRing + other.fromRing,
        controls + other.controls,
        turns + other.turns,
        parks + other.parks,
        interrupts + other.interrupts,
        replacements + other.replacements,
        actorsGiven + other.actorsGiven,
        sum(sharing, other.sharing),
        sum(ringBatches, other.ringBatches));
  }

  /** How often it decided so. */
  public long decided(SharingDecision decision) {
    return sharing.getOrDefault(decision, 0L);
  }

  private static Map<SharingDecision, Long> sum(
      Map<SharingDecision, Long> one, Map<SharingDecision, Long> other) {
    Map<SharingDecision, Long> sum = new EnumMap<>(SharingDecision.class);
    sum.putAll(one);
    other.forEach((decision, count) -> sum.merge(decision, count, Long::sum));
    return sum;
  }

  private static List<Long> sum(List<Long> one, List<Long> other) {
    return IntStream.range(0, Math.max(one.size(), other.size()))
        .mapToObj(i -> at(one, i) + at(other, i))
        .toList();
  }

  private static long at(List<Long> counts, int index) {
    return index < counts.size() ? counts.get(index) : 0;
  }
}
