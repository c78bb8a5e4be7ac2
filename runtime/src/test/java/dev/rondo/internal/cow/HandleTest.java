package dev.rondo.internal.cow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.Cow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HandleTest {

  private int copies;

  private final int[] value = {1};
  private final Handle<int[]> first = Handle.on(value, null);

  private int[] copy(int[] original) {
    copies++;
    return original.clone();
  }

  private Handle<int[]> shareOf(Handle<int[]> handle) {
    return handle.share(this::copy);
  }

  private Handle<int[]> moved(Handle<int[]> handle) {
    return handle.move(this::copy);
  }

  @Test
  void whoIsAloneWritesToTheValueItself() {
    assertThat(first.read()).isSameAs(value);
    assertThat(first.write()).isSameAs(value);
  }

  @Test
  void whoIsNotWritesToACopyOnce() {
    Handle<int[]> second = shareOf(first);
    int[] written = second.write();
    written[0]++;
    assertThat(second.write()).isSameAs(written).isSameAs(second.read());
    assertThat(first.read()).isSameAs(value).containsExactly(1);
    assertThat(copies).isEqualTo(1);
  }

  @Test
  void whoIsLeftAloneByACopyWritesToTheValueItself() {
    Handle<int[]> second = shareOf(first);
    second.write();
    assertThat(first.write()).isSameAs(value);
    assertThat(copies).isEqualTo(1);
  }

  @Test
  void soDoesWhoIsLeftAloneByAnEnd() {
    Handle<int[]> second = shareOf(first);
    first.release();
    assertThat(second.write()).isSameAs(value);
  }

  @Test
  void soDoesWhoGetsWhatIsMoved() {
    assertThat(moved(first).write()).isSameAs(value);
    assertThat(copies).isZero();
  }

  @Test
  void whatEndedCannotBeUsed() {
    shareOf(first).release();
    first.release();
    first.release();
    for (Runnable use :
        List.<Runnable>of(
            first::read, first::write, first::keep, () -> shareOf(first), () -> moved(first))) {
      assertThatThrownBy(use::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("this Cow was released")
          .hasMessageContaining("keep()");
    }
    assertThat(first).hasToString("Cow, released");
  }

  @Test
  void whatWasMovedCannotBeUsed() {
    Handle<int[]> moved = moved(first);
    assertThatThrownBy(first::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("this Cow was sent with @Moved");
    assertThatThrownBy(first::release).isInstanceOf(IllegalStateException.class);
    assertThat(first).hasToString("Cow, moved");
    assertThat(moved).hasToString("Cow of int[]");
  }

  @Test
  void whatWasNotSentComesBackWhateverTheOrder() {
    Handle<int[]> shared = shareOf(first);
    Handle<int[]> moved = moved(first);
    first.takeBack(shared);
    first.takeBack(moved);
    assertThat(first.write()).isSameAs(value);
    Handle<int[]> again = moved(first);
    first.takeBack(again);
    assertThat(first.write()).isSameAs(value);
  }

  @Test
  void aHandlerEndsWhatItDoesNotKeep() {
    Handle<int[]> kept = shareOf(first);
    kept.keep();
    Handle<int[]> passing = shareOf(first);
    kept.handled();
    passing.handled();
    assertThat(kept.read()).isSameAs(value);
    assertThat(passing).hasToString("Cow, released");
    kept.release();
    assertThat(first.write()).isSameAs(value);
  }

  @Test
  void ofCopiesAndAdoptDoesNot() {
    int[] original = {7};
    assertThat(Cow.of(original).read()).isNotSameAs(original).isEqualTo(original);
    assertThat(Cow.adopt(original).read()).isSameAs(original);
    assertThatNullPointerException().isThrownBy(() -> Cow.adopt(null));
  }

  @Test
  void aMillionSharesAndAChainOfAThousandEndInOneHolder() {
    for (int i = 0; i < 1_000_000; i++) {
      shareOf(first).release();
    }
    Handle<int[]> last = first;
    List<Handle<int[]>> chain = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      last = shareOf(last);
      chain.add(last);
    }
    for (Handle<int[]> each : chain) {
      each.release();
    }
    assertThat(first.write()).isSameAs(value);
  }

  @Test
  void aSumThatRanOverIsNeverTakenForOneHolders() {
    Block<int[]> block = new Block<>(value, 1);
    block.add(Long.MAX_VALUE);
    block.add(Long.MAX_VALUE);
    block.add(2); // It is 1 again.

    assertThat(block.isHeldByOne(1)).isFalse();
  }

  /** Whatever happens to handles, they write in place exactly when they are alone. */
  @RepeatedTest(200)
  void handlesKnowWhetherTheyAreAlone(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Handle<int[]>> all = new ArrayList<>(List.of(first));
    for (int i = 0; i < 500 && !all.isEmpty(); i++) {
      int chosen = random.nextInt(all.size());
      Handle<int[]> handle = all.get(chosen);
      switch (random.nextInt(6)) {
        case 0 -> all.remove(chosen).release();
        case 1 -> all.set(chosen, moved(handle));
        case 2 -> handle.takeBack(random.nextBoolean() ? shareOf(handle) : moved(handle));
        case 3 -> {
          int[] before = handle.read();
          boolean isAlone = all.stream().filter(each -> each.read() == before).count() == 1;
          assertThat(handle.write() == before).isEqualTo(isAlone);
        }
        default -> all.add(shareOf(handle));
      }
    }
  }
}
