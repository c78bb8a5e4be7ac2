package dev.rondo.internal.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.spi.MessageSlot;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a ring does that grows, seen by one thread; {@link GrowthStress} has several. */
@Timeout(60)
class GrowingRingTest {

  private final Inbound inbound = Rings.growing(4, 256);

  private void tell(int from, int to) {
    LongStream.range(from, to).forEach(word -> assertThat(Rings.tell(inbound, word)).isTrue());
  }

  private List<Long> handleAll() {
    return Rings.drainTo(inbound, inbound.claimed());
  }

  private static List<Long> numbers(int from, int to) {
    return LongStream.range(from, to).boxed().toList();
  }

  @Test
  void takesABurstAndKeepsItsOrder() {
    tell(0, 200);
    assertThat(inbound.occupancy()).isEqualTo(200);
    assertThat(inbound.capacity()).isEqualTo(4 + 16 + 64 + 256);
    assertThat(handleAll()).isEqualTo(numbers(0, 200));
    assertThat(inbound.occupancy()).isZero();
    assertThat(inbound.capacity()).isEqualTo(256);
  }

  @Test
  void hasNoRoomBeyondItsMost() {
    tell(0, 4 + 16 + 64 + 256);
    assertThat(inbound.tryClaim(true)).isNull();
    assertThat(Rings.handle(inbound, 1)).containsExactly(0L);
    assertThat(inbound.tryClaim(true)).as("room in a ring that has moved is none").isNull();
  }

  @Test
  void staysAsItIsWhileItHasRoom() {
    for (int i = 0; i < 100; i++) {
      tell(i, i + 1);
      assertThat(handleAll()).containsExactly((long) i);
    }
    assertThat(inbound.capacity()).isEqualTo(4);
  }

  @Test
  void takesABatchThatIsLarger() {
    assertThat(Rings.sendBatch(inbound, 0, 100)).isTrue();
    assertThat(handleAll()).isEqualTo(numbers(0, 100));
  }

  @Test
  void aSlotIsPublishedInTheRingInWhichItWasClaimed() {
    tell(0, 3);
    MessageSlot slow = inbound.claim(Rings.REF);
    tell(4, 100);
    assertThat(Rings.handle(inbound, 256)).isEqualTo(numbers(0, 3));
    assertThat(inbound.published(1)).as("all behind it wait").isZero();
    assertThat(inbound.unpublished()).isEqualTo(3L);
    assertThat(inbound.isDrained()).isFalse();
    slow.target = Rings.REF;
    slow.word0 = 3;
    inbound.publish(slow);
    assertThat(handleAll()).isEqualTo(numbers(3, 100));
    assertThat(inbound.isDrained()).isTrue();
  }

  @Test
  void anOldRingThatIsDrainedIsNotAllThereIs() {
    tell(0, 4);
    long before = inbound.claimed();
    tell(4, 5);
    long after = inbound.claimed();
    assertThat(Rings.handle(inbound, 256)).hasSize(4);
    assertThat(inbound.isDrainedTo(before)).isTrue();
    assertThat(inbound.isDrainedTo(after)).isFalse();
    assertThat(inbound.isDrained()).isFalse();
    assertThat(handleAll()).containsExactly(4L);
    assertThat(inbound.isDrainedTo(after)).isTrue();
  }

  @Test
  void isSmallAgainAfterALargeBurst() {
    tell(0, 200);
    inbound.shrink();
    assertThat(handleAll()).as("not while something is in it").hasSize(200);
    inbound.shrink();
    tell(0, 10);
    assertThat(handleAll()).isEqualTo(numbers(0, 10));
    assertThat(inbound.capacity()).isEqualTo(16);
  }

  @Test
  void remainsAsItIsAfterASmallBurst() {
    tell(0, 50);
    handleAll();
    inbound.shrink();
    assertThat(inbound.published(1)).isZero();
    assertThat(inbound.capacity()).isEqualTo(64);
  }

  @Test
  void staysClosedAsFarAsItWas() {
    inbound.closeToOthers();
    assertThat(Rings.tell(inbound, 0)).isFalse();
    int sent = 0;
    while (inbound.capacity() < 64) {
      assertThat(Rings.sendBatch(inbound, sent)).isTrue();
      sent++;
    }
    assertThat(Rings.tell(inbound, 0)).isFalse();
    assertThat(handleAll()).isEqualTo(numbers(0, sent));
    long last = inbound.close();
    assertThat(Rings.sendBatch(inbound, 0)).isFalse();
    assertThat(Rings.drainTo(inbound, last)).isEmpty();
  }

  @Test
  void doesNotGrowOnceItIsClosed() {
    tell(0, 4);
    inbound.close();
    assertThat(Rings.tell(inbound, 4)).isFalse();
    assertThat(inbound.capacity()).isEqualTo(4);
  }

  @Test
  void aRingThatIsPassedLeadsNowhere() {
    Ring first = inbound.reading();
    tell(0, 5);
    assertThat(first.next).isNotNull();
    assertThat(handleAll()).hasSize(5);
    assertThat(first.next).as("what old garbage would keep").isNull();
  }
}
