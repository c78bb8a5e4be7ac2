package dev.rondo.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.LooseRef;
import org.junit.jupiter.api.Test;

class MessageSlotTest {

  private final GeneratedRef ref = LooseRef.make();
  private final MessageSlot slot = filled();
  private final MessageSlot other = new MessageSlot(MessageSlot.CONTROL);

  @Test
  void aMessageIsTakenOverWithoutItsPlace() {
    other.copyFrom(slot);

    assertThatParametersAreThere();
    assertThat(other.op).isEqualTo(3);
    assertThat(other.target).isSameAs(ref);
    assertThat(other.origin).isEqualTo("origin");
    assertThat(other.sequence).isEqualTo(MessageSlot.CONTROL);
  }

  @Test
  void parametersAreTakenOverWithoutTheMessage() {
    other.copyParameters(slot);

    assertThatParametersAreThere();
    assertThat(other.op).isZero();
    assertThatNothingElseIsThere();
  }

  @Test
  void aMessageForOneMoreReceiverHasTheSameParametersUnlessItsContractSaysOtherwise() {
    ref.share(slot, other);

    assertThatParametersAreThere();
    assertThat(other.op).isEqualTo(3);
    assertThatNothingElseIsThere();
  }

  @Test
  void aMessageWithoutAKeyHasNoRoutingHash() {
    assertThat(ref.routingHash(slot)).isZero();
  }

  private void assertThatParametersAreThere() {
    assertThat(new long[] {other.word0, other.word1, other.word2, other.word3})
        .containsExactly(1, 2, 3, 4);
    assertThat(new Object[] {other.ref0, other.ref1, other.ref2, other.ref3})
        .containsExactly("a", "b", "c", "d");
  }

  private void assertThatNothingElseIsThere() {
    assertThat(other.target).isNull();
    assertThat(other.origin).isNull();
    assertThat(other.sequence).isEqualTo(MessageSlot.CONTROL);
  }

  private MessageSlot filled() {
    MessageSlot filled = new MessageSlot(MessageSlot.DETACHED);
    filled.op = 3;
    filled.target = ref;
    filled.origin = "origin";
    filled.word0 = 1;
    filled.word1 = 2;
    filled.word2 = 3;
    filled.word3 = 4;
    filled.ref0 = "a";
    filled.ref1 = "b";
    filled.ref2 = "c";
    filled.ref3 = "d";
    return filled;
  }
}
