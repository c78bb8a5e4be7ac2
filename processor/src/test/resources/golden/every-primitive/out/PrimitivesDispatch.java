package primitives;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Primitives} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class PrimitivesDispatch extends GeneratedRef implements PrimitivesRef {
  static final Contract<Primitives, PrimitivesRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int FOUR = 1;
  private static final int MORE = 2;
  private static final int A_BOOLEAN = 3;
  private static final int A_BYTE = 4;
  private static final int A_SHORT = 5;
  private static final int A_CHAR = 6;
  private static final int AN_INT = 7;
  private static final int A_LONG = 8;
  private static final int A_FLOAT = 9;
  private static final int A_DOUBLE = 10;

  private Primitives behavior;

  private PrimitivesDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private PrimitivesDispatch(PrimitivesDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void four(boolean a, byte b, short c, char d) {
    MessageSlot slot = cell.claim(this, FOUR);
    slot.word0 = a ? 1 : 0;
    slot.word1 = b;
    slot.word2 = c;
    slot.word3 = d;
    cell.publish(slot);
  }

  @Override
  public void more(int a, long b, float c, double d) {
    MessageSlot slot = cell.claim(this, MORE);
    slot.word0 = a;
    slot.word1 = b;
    slot.word2 = Float.floatToRawIntBits(c);
    slot.word3 = Double.doubleToRawLongBits(d);
    cell.publish(slot);
  }

  @Override
  public Ask<Boolean> aBoolean(boolean value) {
    MessageSlot slot = cell.claimAsk(this, A_BOOLEAN);
    slot.word0 = value ? 1 : 0;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Byte> aByte(byte value) {
    MessageSlot slot = cell.claimAsk(this, A_BYTE);
    slot.word0 = value;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Short> aShort(short value) {
    MessageSlot slot = cell.claimAsk(this, A_SHORT);
    slot.word0 = value;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Character> aChar(char value) {
    MessageSlot slot = cell.claimAsk(this, A_CHAR);
    slot.word0 = value;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Integer> anInt(int value) {
    MessageSlot slot = cell.claimAsk(this, AN_INT);
    slot.word0 = value;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Long> aLong(long value) {
    MessageSlot slot = cell.claimAsk(this, A_LONG);
    slot.word0 = value;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Float> aFloat(float value) {
    MessageSlot slot = cell.claimAsk(this, A_FLOAT);
    slot.word0 = Float.floatToRawIntBits(value);
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Double> aDouble(double value) {
    MessageSlot slot = cell.claimAsk(this, A_DOUBLE);
    slot.word0 = Double.doubleToRawLongBits(value);
    return cell.publishAsk(slot);
  }

  @Override
  public PrimitivesRef within(Duration timeout) {
    return new PrimitivesDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case FOUR -> behavior.four(slot.word0 != 0, (byte) slot.word1, (short) slot.word2,
          (char) slot.word3);
      case MORE -> behavior.more((int) slot.word0, slot.word1,
          Float.intBitsToFloat((int) slot.word2), Double.longBitsToDouble(slot.word3));
      case A_BOOLEAN -> cell.reply(slot, behavior.aBoolean(slot.word0 != 0));
      case A_BYTE -> cell.reply(slot, behavior.aByte((byte) slot.word0));
      case A_SHORT -> cell.reply(slot, behavior.aShort((short) slot.word0));
      case A_CHAR -> cell.reply(slot, behavior.aChar((char) slot.word0));
      case AN_INT -> cell.reply(slot, behavior.anInt((int) slot.word0));
      case A_LONG -> cell.reply(slot, behavior.aLong(slot.word0));
      case A_FLOAT -> cell.reply(slot, behavior.aFloat(Float.intBitsToFloat((int) slot.word0)));
      case A_DOUBLE -> cell.reply(slot, behavior.aDouble(Double.longBitsToDouble(slot.word0)));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case FOUR -> new PrimitivesMessage.Four(slot.word0 != 0, (byte) slot.word1,
          (short) slot.word2, (char) slot.word3);
      case MORE -> new PrimitivesMessage.More((int) slot.word0, slot.word1,
          Float.intBitsToFloat((int) slot.word2), Double.longBitsToDouble(slot.word3));
      case A_BOOLEAN -> new PrimitivesMessage.ABoolean(slot.word0 != 0);
      case A_BYTE -> new PrimitivesMessage.AByte((byte) slot.word0);
      case A_SHORT -> new PrimitivesMessage.AShort((short) slot.word0);
      case A_CHAR -> new PrimitivesMessage.AChar((char) slot.word0);
      case AN_INT -> new PrimitivesMessage.AnInt((int) slot.word0);
      case A_LONG -> new PrimitivesMessage.ALong(slot.word0);
      case A_FLOAT -> new PrimitivesMessage.AFloat(Float.intBitsToFloat((int) slot.word0));
      case A_DOUBLE -> new PrimitivesMessage.ADouble(Double.longBitsToDouble(slot.word0));
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Primitives) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Primitives, PrimitivesRef> {
    private Descriptor() {
      super(
          FORMAT,
          Primitives.class,
          Operation.tell("four", boolean.class, byte.class, short.class, char.class),
          Operation.tell("more", int.class, long.class, float.class, double.class),
          Operation.ask("aBoolean", boolean.class),
          Operation.ask("aByte", byte.class),
          Operation.ask("aShort", short.class),
          Operation.ask("aChar", char.class),
          Operation.ask("anInt", int.class),
          Operation.ask("aLong", long.class),
          Operation.ask("aFloat", float.class),
          Operation.ask("aDouble", double.class));
    }

    @Override
    public PrimitivesRef newRef(Cell cell) {
      return new PrimitivesDispatch(cell);
    }
  }
}
