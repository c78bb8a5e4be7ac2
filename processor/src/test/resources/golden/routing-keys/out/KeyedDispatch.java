package keyed;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Vouched;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Keyed} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class KeyedDispatch<K> extends GeneratedRef implements KeyedRef<K> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int OF_BOOLEAN = 1;
  private static final int OF_BYTE = 2;
  private static final int OF_SHORT = 3;
  private static final int OF_CHAR = 4;
  private static final int OF_INT = 5;
  private static final int OF_LONG = 6;
  private static final int OF_FLOAT = 7;
  private static final int OF_DOUBLE = 8;
  private static final int OF_ANY = 9;
  private static final int OF_LIST = 10;
  private static final int OF_NOTHING = 11;
  private static final int WIDE_NUMBER = 12;
  private static final int WIDE = 13;

  private Keyed<K> behavior;

  private KeyedDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private KeyedDispatch(KeyedDispatch<K> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <K> Contract<Keyed<K>, KeyedRef<K>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Keyed<K>, KeyedRef<K>>) CONTRACT;
  }

  @Override
  public void ofBoolean(boolean key) {
    MessageSlot slot = cell.claim(this, OF_BOOLEAN);
    slot.word0 = key ? 1 : 0;
    cell.publish(slot);
  }

  @Override
  public void ofByte(int other, byte key) {
    MessageSlot slot = cell.claim(this, OF_BYTE);
    slot.word0 = other;
    slot.word1 = key;
    cell.publish(slot);
  }

  @Override
  public void ofShort(int other, short key) {
    MessageSlot slot = cell.claim(this, OF_SHORT);
    slot.word0 = other;
    slot.word1 = key;
    cell.publish(slot);
  }

  @Override
  public void ofChar(char key) {
    MessageSlot slot = cell.claim(this, OF_CHAR);
    slot.word0 = key;
    cell.publish(slot);
  }

  @Override
  public void ofInt(int key, String other) {
    MessageSlot slot = cell.claim(this, OF_INT);
    slot.word0 = key;
    slot.ref0 = other;
    cell.publish(slot);
  }

  @Override
  public Ask<Long> ofLong(String other, long key) {
    MessageSlot slot = cell.claimAsk(this, OF_LONG);
    slot.ref0 = other;
    slot.word0 = key;
    return cell.publishAsk(slot);
  }

  @Override
  public void ofFloat(float key) {
    MessageSlot slot = cell.claim(this, OF_FLOAT);
    slot.word0 = Float.floatToRawIntBits(key);
    cell.publish(slot);
  }

  @Override
  public void ofDouble(double other, double key) {
    MessageSlot slot = cell.claim(this, OF_DOUBLE);
    slot.word0 = Double.doubleToRawLongBits(other);
    slot.word1 = Double.doubleToRawLongBits(key);
    cell.publish(slot);
  }

  @Override
  public void ofAny(long other, K key) {
    K sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claim(this, OF_ANY);
    slot.word0 = other;
    slot.ref0 = sentKey;
    cell.publish(slot);
  }

  @Override
  public Ask<Integer> ofList(List<Optional<K>> key) {
    List<Optional<K>> sentKey = Vouched.checked(Frozen.list(key, "key"), "key");
    MessageSlot slot = cell.claimAsk(this, OF_LIST);
    slot.ref0 = sentKey;
    return cell.publishAsk(slot);
  }

  @Override
  public void ofNothing(K other) {
    K sentOther = Vouched.checked(other, "other");
    MessageSlot slot = cell.claim(this, OF_NOTHING);
    slot.ref0 = sentOther;
    cell.publish(slot);
  }

  @Override
  public void wideNumber(long a, long b, long c, long d, int key) {
    KeyedMessage.WideNumber<K> message = new KeyedMessage.WideNumber<>(a, b, c, d, key);
    MessageSlot slot = cell.claim(this, WIDE_NUMBER);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public void wide(K a, K b, K c, K d, K key) {
    K sentA = Vouched.checked(a, "a");
    K sentB = Vouched.checked(b, "b");
    K sentC = Vouched.checked(c, "c");
    K sentD = Vouched.checked(d, "d");
    K sentKey = Vouched.checked(key, "key");
    KeyedMessage.Wide<K> message = new KeyedMessage.Wide<>(sentA, sentB, sentC, sentD, sentKey);
    MessageSlot slot = cell.claim(this, WIDE);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public KeyedRef<K> within(Duration timeout) {
    return new KeyedDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case OF_BOOLEAN -> behavior.ofBoolean(slot.word0 != 0);
      case OF_BYTE -> behavior.ofByte((int) slot.word0, (byte) slot.word1);
      case OF_SHORT -> behavior.ofShort((int) slot.word0, (short) slot.word1);
      case OF_CHAR -> behavior.ofChar((char) slot.word0);
      case OF_INT -> behavior.ofInt((int) slot.word0, (String) slot.ref0);
      case OF_LONG -> cell.reply(slot, behavior.ofLong((String) slot.ref0, slot.word0));
      case OF_FLOAT -> behavior.ofFloat(Float.intBitsToFloat((int) slot.word0));
      case OF_DOUBLE -> behavior.ofDouble(Double.longBitsToDouble(slot.word0),
          Double.longBitsToDouble(slot.word1));
      case OF_ANY -> behavior.ofAny(slot.word0, (K) slot.ref0);
      case OF_LIST -> cell.reply(slot, behavior.ofList((List<Optional<K>>) slot.ref0));
      case OF_NOTHING -> behavior.ofNothing((K) slot.ref0);
      case WIDE_NUMBER -> {
        KeyedMessage.WideNumber<K> message = (KeyedMessage.WideNumber<K>) slot.ref0;
        behavior.wideNumber(message.a(), message.b(), message.c(), message.d(), message.key());
      }
      case WIDE -> {
        KeyedMessage.Wide<K> message = (KeyedMessage.Wide<K>) slot.ref0;
        behavior.wide(message.a(), message.b(), message.c(), message.d(), message.key());
      }
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case OF_BOOLEAN -> new KeyedMessage.OfBoolean<K>(slot.word0 != 0);
      case OF_BYTE -> new KeyedMessage.OfByte<K>((int) slot.word0, (byte) slot.word1);
      case OF_SHORT -> new KeyedMessage.OfShort<K>((int) slot.word0, (short) slot.word1);
      case OF_CHAR -> new KeyedMessage.OfChar<K>((char) slot.word0);
      case OF_INT -> new KeyedMessage.OfInt<K>((int) slot.word0, (String) slot.ref0);
      case OF_LONG -> new KeyedMessage.OfLong<K>((String) slot.ref0, slot.word0);
      case OF_FLOAT -> new KeyedMessage.OfFloat<K>(Float.intBitsToFloat((int) slot.word0));
      case OF_DOUBLE -> new KeyedMessage.OfDouble<K>(Double.longBitsToDouble(slot.word0),
          Double.longBitsToDouble(slot.word1));
      case OF_ANY -> new KeyedMessage.OfAny<K>(slot.word0, (K) slot.ref0);
      case OF_LIST -> new KeyedMessage.OfList<K>((List<Optional<K>>) slot.ref0);
      case OF_NOTHING -> new KeyedMessage.OfNothing<K>((K) slot.ref0);
      case WIDE_NUMBER -> (KeyedMessage.WideNumber<K>) slot.ref0;
      case WIDE -> (KeyedMessage.Wide<K>) slot.ref0;
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Keyed<K>) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public int routingHash(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case OF_BOOLEAN -> Boolean.hashCode(slot.word0 != 0);
      case OF_BYTE -> Byte.hashCode((byte) slot.word1);
      case OF_SHORT -> Short.hashCode((short) slot.word1);
      case OF_CHAR -> Character.hashCode((char) slot.word0);
      case OF_INT -> Integer.hashCode((int) slot.word0);
      case OF_LONG -> Long.hashCode(slot.word0);
      case OF_FLOAT -> Float.hashCode(Float.intBitsToFloat((int) slot.word0));
      case OF_DOUBLE -> Double.hashCode(Double.longBitsToDouble(slot.word1));
      case OF_ANY -> Objects.hashCode(slot.ref0);
      case OF_LIST -> Objects.hashCode(slot.ref0);
      case WIDE_NUMBER -> {
        KeyedMessage.WideNumber<K> message = (KeyedMessage.WideNumber<K>) slot.ref0;
        yield Integer.hashCode(message.key());
      }
      case WIDE -> {
        KeyedMessage.Wide<K> message = (KeyedMessage.Wide<K>) slot.ref0;
        yield Objects.hashCode(message.key());
      }
      default -> 0;
    };
  }

  private static final class Descriptor<K> extends GeneratedContract<Keyed<K>, KeyedRef<K>> {
    private Descriptor() {
      super(
          FORMAT,
          Keyed.class,
          Operation.tell("ofBoolean", boolean.class).routedBy(0),
          Operation.tell("ofByte", int.class, byte.class).routedBy(1),
          Operation.tell("ofShort", int.class, short.class).routedBy(1),
          Operation.tell("ofChar", char.class).routedBy(0),
          Operation.tell("ofInt", int.class, String.class).routedBy(0),
          Operation.ask("ofLong", String.class, long.class).routedBy(1),
          Operation.tell("ofFloat", float.class).routedBy(0),
          Operation.tell("ofDouble", double.class, double.class).routedBy(1),
          Operation.tell("ofAny", long.class, Object.class).routedBy(1),
          Operation.ask("ofList", List.class).routedBy(0),
          Operation.tell("ofNothing", Object.class),
          Operation.tell("wideNumber", long.class, long.class, long.class, long.class, int.class)
              .routedBy(4),
          Operation.tell("wide", Object.class, Object.class, Object.class, Object.class,
              Object.class).routedBy(4));
    }

    @Override
    public KeyedRef<K> newRef(Cell cell) {
      return new KeyedDispatch<>(cell);
    }
  }
}
