import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.List;
import java.util.Optional;
import keyed.KeyedMessage.Wide;
import keyed.KeyedMessage.WideNumber;
import keyed.KeyedRef;

/** Equal keys have the same hash, whatever else is in the message and wherever the key is. */
public class Scenario implements Runnable {

  private static final int OF_LIST = 10;
  private static final int OF_NOTHING = 11;
  private static final int WIDE_NUMBER = 12;
  private static final int WIDE = 13;

  private final GeneratedContract<?, KeyedRef<String>> contract =
      (GeneratedContract<?, KeyedRef<String>>) KeyedRef.<String>contract();
  // No message goes anywhere.
  private final GeneratedRef ref = (GeneratedRef) contract.newRef(null);

  @Override
  public void run() {
    primitives();
    references();
    wideMessages();
    assertThat(hash(message(OF_NOTHING, 3, "text"))).isZero();
    assertThat(contract.operations())
        .allMatch(
            operation ->
                operation.routingParameter() >= 0 == !operation.name().equals("ofNothing"));
  }

  private void primitives() {
    assertThat(hash(message(1, 1, null))).isEqualTo(Boolean.hashCode(true));
    assertThat(hash(message(1, 0, null))).isEqualTo(Boolean.hashCode(false));
    assertThat(hash(second(2, -3))).isEqualTo(Byte.hashCode((byte) -3));
    assertThat(hash(second(3, -300))).isEqualTo(Short.hashCode((short) -300));
    assertThat(hash(message(4, 'x', null))).isEqualTo(Character.hashCode('x'));
    assertThat(hash(message(5, -70_000, "other"))).isEqualTo(Integer.hashCode(-70_000));
    assertThat(hash(message(6, 1L << 40, "other"))).isEqualTo(Long.hashCode(1L << 40));
    long bits = Float.floatToRawIntBits(1.5f);
    assertThat(hash(message(7, bits, null))).isEqualTo(Float.hashCode(1.5f));
    bits = Double.doubleToRawLongBits(-1.5);
    assertThat(hash(second(8, bits))).isEqualTo(Double.hashCode(-1.5));
    // Two of the many that are not a number, and equal nevertheless.
    assertThat(hash(second(8, 0x7ff8000000000001L))).isEqualTo(Double.hashCode(Double.NaN));
  }

  private void references() {
    assertThat(hash(message(9, 5, "key"))).isEqualTo("key".hashCode());
    assertThat(hash(message(9, 6, new String("key")))).isEqualTo("key".hashCode());
    assertThat(hash(message(9, 5, null))).isZero();
    assertThat(hash(message(OF_LIST, 0, List.of(Optional.of("key")))))
        .isEqualTo(List.of(Optional.of("key")).hashCode());
  }

  private void wideMessages() {
    assertThat(hash(message(WIDE_NUMBER, 0, new WideNumber<String>(1, 2, 3, 4, 99)))).isEqualTo(99);
    assertThat(hash(message(WIDE, 0, new Wide<>("a", "b", "c", "d", "key"))))
        .isEqualTo("key".hashCode());
    assertThat(hash(message(WIDE, 0, new Wide<>("a", "b", "c", "d", null)))).isZero();
  }

  private int hash(MessageSlot slot) {
    return ref.routingHash(slot);
  }

  private static MessageSlot second(int op, long word) {
    MessageSlot slot = message(op, 77, null);
    slot.word1 = word;
    return slot;
  }

  private static MessageSlot message(int op, long word, Object reference) {
    MessageSlot slot = new MessageSlot(MessageSlot.DETACHED);
    slot.op = op;
    slot.word0 = word;
    slot.ref0 = reference;
    return slot;
  }
}
