package dev.rondo.internal.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaneTest {

  private final Lane lane = new Lane();
  private long sent;
  private long received;

  private void send(int count) {
    for (int i = 0; i < count; i++) {
      lane.claim().word0 = sent++;
    }
  }

  private void receive(int count) {
    for (int i = 0; i < count; i++) {
      MessageSlot slot = lane.peek();
      if (slot == null || slot.word0 != received) { // Many: an assertion for each would be slow.
        throw new AssertionError("not message " + received + " in " + slot);
      }
      received++;
      lane.advance();
    }
  }

  private Set<MessageSlot> slotsOf(int count) {
    Set<MessageSlot> slots = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < count; i++) {
      slots.add(lane.claim());
    }
    for (int i = 0; i < count; i++) {
      if (lane.peek() == null) {
        throw new AssertionError("empty after " + i);
      }
      lane.advance();
    }
    return slots;
  }

  @Test
  void aNewLaneIsEmpty() {
    assertThat(lane.isEmpty()).isTrue();
    assertThat(lane.size()).isZero();
    assertThat(lane.peek()).isNull();
  }

  @Test
  void aClaimedSlotIsQueuedAtOnceAndNeedsNoPublishing() {
    MessageSlot claimed = lane.claim();
    assertThat(claimed.sequence).isEqualTo(MessageSlot.IN_LANE);
    assertThat(lane.isEmpty()).isFalse();
    assertThat(lane.size()).isEqualTo(1);
    assertThat(lane.peek()).isSameAs(claimed);
  }

  @Test
  void peekLeavesTheSlotInItsPlace() {
    send(2);
    assertThat(lane.peek()).isSameAs(lane.peek());
    assertThat(lane.size()).isEqualTo(2);
    receive(2);
    assertThat(lane.isEmpty()).isTrue();
    assertThat(lane.peek()).isNull();
  }

  @Test
  void orderIsKeptOverManyChunks() {
    send(10 * Lane.SLOTS + 7);
    assertThat(lane.size()).isEqualTo(10 * Lane.SLOTS + 7);
    receive(10 * Lane.SLOTS + 7);
    assertThat(lane.isEmpty()).isTrue();
    assertThat(lane.size()).isZero();
  }

  @Test
  void exactlyFullChunksAreEmptiedToo() {
    // The first chunk is a small one; after it come others.
    for (int count : new int[] {Lane.FEW_SLOTS, Lane.SLOTS, 2 * Lane.SLOTS, 3 * Lane.SLOTS}) {
      send(count);
      assertThat(lane.size()).isEqualTo(count);
      receive(count);
      assertThat(lane.isEmpty()).isTrue();
      assertThat(lane.peek()).isNull();
      assertThat(lane.size()).isZero();
    }
  }

  @Test
  void aFullChunkWhoseSlotsAreAllPassedIsLeftWhenAnotherFollows() {
    send(Lane.FEW_SLOTS);
    receive(Lane.FEW_SLOTS - 1);
    send(1);
    receive(1);
    assertThat(lane.isEmpty()).isFalse();
    assertThat(lane.size()).isEqualTo(1);
    receive(1);
    assertThat(lane.isEmpty()).isTrue();
  }

  @Test
  void aSlotStaysValidWhileTheLaneGrowsBehindIt() {
    send(1);
    MessageSlot handled = lane.peek();
    send(3 * Lane.SLOTS); // As a handler does that sends much.
    assertThat(lane.peek()).isSameAs(handled);
    receive(3 * Lane.SLOTS + 1);
    assertThat(lane.isEmpty()).isTrue();
  }

  @Test
  void anEmptyLaneStartsOverInTheSameSlots() {
    Set<MessageSlot> first = slotsOf(3);
    for (int i = 0; i < 1_000; i++) {
      assertThat(slotsOf(3)).isEqualTo(first);
    }
  }

  @Test
  void emptiedChunksAreUsedAgainButOnlyFewAreKept() {
    slotsOf(Lane.FEW_SLOTS + 1); // Leaves the first, small chunk.
    Set<MessageSlot> first = slotsOf(10 * Lane.SLOTS);
    assertThat(first).hasSize(10 * Lane.SLOTS);
    Set<MessageSlot> second = slotsOf(10 * Lane.SLOTS);
    assertThat(second).hasSize(10 * Lane.SLOTS);
    second.retainAll(first);
    assertThat(second).as("the chunk in use and four spare ones").hasSize(5 * Lane.SLOTS);
  }

  @Test
  void aLaneBehavesAsAQueueWhateverIsSentAndReceived() {
    Random random = new Random(20_240_229);
    int queued = 0;
    List<Integer> sizes = new ArrayList<>();
    for (int step = 0; step < 3_000; step++) {
      int count = random.nextInt(random.nextBoolean() ? 10 : 2_500);
      if (random.nextBoolean()) {
        send(count);
        queued += count;
      } else {
        int taken = Math.min(count, queued);
        receive(taken);
        queued -= taken;
      }
      assertThat(lane.size()).isEqualTo(queued);
      assertThat(lane.isEmpty()).isEqualTo(queued == 0);
      assertThat(lane.peek() == null).isEqualTo(queued == 0);
      sizes.add(lane.size());
    }
    assertThat(sizes).contains(0).anyMatch(size -> size > 4 * Lane.SLOTS);
  }
}
