package primitives;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Primitives}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface PrimitivesMessage extends Message {
  /** A call of {@link Primitives#four(boolean, byte, short, char)}. */
  record Four(boolean a, byte b, short c, char d) implements PrimitivesMessage {
    @Override
    public String toString() {
      return "four(" + a + ", " + b + ", " + c + ", " + d + ")";
    }
  }

  /** A call of {@link Primitives#more(int, long, float, double)}. */
  record More(int a, long b, float c, double d) implements PrimitivesMessage {
    @Override
    public String toString() {
      return "more(" + a + ", " + b + ", " + c + ", " + d + ")";
    }
  }

  /** A call of {@link Primitives#aBoolean(boolean)}. */
  record ABoolean(boolean value) implements PrimitivesMessage, AskMessage<Boolean> {
    @Override
    public String toString() {
      return "aBoolean(" + value + ")";
    }
  }

  /** A call of {@link Primitives#aByte(byte)}. */
  record AByte(byte value) implements PrimitivesMessage, AskMessage<Byte> {
    @Override
    public String toString() {
      return "aByte(" + value + ")";
    }
  }

  /** A call of {@link Primitives#aShort(short)}. */
  record AShort(short value) implements PrimitivesMessage, AskMessage<Short> {
    @Override
    public String toString() {
      return "aShort(" + value + ")";
    }
  }

  /** A call of {@link Primitives#aChar(char)}. */
  record AChar(char value) implements PrimitivesMessage, AskMessage<Character> {
    @Override
    public String toString() {
      return "aChar(" + value + ")";
    }
  }

  /** A call of {@link Primitives#anInt(int)}. */
  record AnInt(int value) implements PrimitivesMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "anInt(" + value + ")";
    }
  }

  /** A call of {@link Primitives#aLong(long)}. */
  record ALong(long value) implements PrimitivesMessage, AskMessage<Long> {
    @Override
    public String toString() {
      return "aLong(" + value + ")";
    }
  }

  /** A call of {@link Primitives#aFloat(float)}. */
  record AFloat(float value) implements PrimitivesMessage, AskMessage<Float> {
    @Override
    public String toString() {
      return "aFloat(" + value + ")";
    }
  }

  /** A call of {@link Primitives#aDouble(double)}. */
  record ADouble(double value) implements PrimitivesMessage, AskMessage<Double> {
    @Override
    public String toString() {
      return "aDouble(" + value + ")";
    }
  }
}
