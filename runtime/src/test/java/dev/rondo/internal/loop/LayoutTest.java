package dev.rondo.internal.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.LooseRef;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.spi.MessageSlot;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.datamodel.Model64;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.layouters.HotSpotLayouter;
import org.openjdk.jol.layouters.Layouter;

/**
 * How large the objects are of which there are many, and what shares a cache line: on a 64-bit JVM
 * with compressed references, whatever JVM runs this. Whoever adds a field sees here what it costs.
 */
class LayoutTest {

  private static final int CACHE_LINE = 64;

  /** Objects begin at multiples of it. */
  private static final int ALIGNMENT = 8;

  private static final Layouter HOTSPOT = new HotSpotLayouter(new Model64(true, true), 17);

  private static ClassLayout layout(Class<?> type) {
    return ClassLayout.parseClass(type, HOTSPOT);
  }

  private static long size(Class<?> type) {
    return layout(type).instanceSize();
  }

  @Test
  void anUnnamedActorIsACellAndARef() {
    long cell = size(ActorCell.class);
    long ref = size(LooseRef.make().getClass());
    assertThat(cell).isEqualTo(88);
    assertThat(ref).isEqualTo(40);
    assertThat(cell + ref).isLessThanOrEqualTo(160);
  }

  @Test
  void aSlotOfALaneIsFull() {
    ClassLayout slot = layout(MessageSlot.class);
    assertThat(slot.instanceSize()).isEqualTo(80);
    assertThat(slot.getLossesTotal()).isZero();
  }

  @Test
  void aSlotOfARingIsTwoCacheLines() {
    assertThat(size(RingSlot.class)).isEqualTo(2 * CACHE_LINE);
  }

  /** A ring's slots are made one after another, and begin anywhere in a line. */
  @Test
  void neighboursInARingShareNoCacheLineThatIsWritten() {
    long first = Long.MAX_VALUE;
    long last = 0;
    for (FieldLayout field : layout(RingSlot.class).fields()) {
      if (field.hostClass().equals(MessageSlot.class.getName())) {
        first = Math.min(first, field.offset());
        last = Math.max(last, field.offset() + field.size() - 1);
      }
    }
    long neighbour = size(RingSlot.class) + first;
    for (int start = 0; start < CACHE_LINE; start += ALIGNMENT) {
      assertThat((start + last) / CACHE_LINE)
          .as("the line of a slot's last byte, the slot beginning at byte %d of a line", start)
          .isLessThan((start + neighbour) / CACHE_LINE);
    }
  }
}
