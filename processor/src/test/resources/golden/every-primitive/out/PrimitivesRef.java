package primitives;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Primitives}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface PrimitivesRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Primitives, PrimitivesRef> CONTRACT = PrimitivesDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Primitives, PrimitivesRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Primitives#four(boolean, byte, short, char)}. */
  void four(boolean a, byte b, short c, char d);

  /** Tells {@link Primitives#more(int, long, float, double)}. */
  void more(int a, long b, float c, double d);

  /** Asks {@link Primitives#aBoolean(boolean)}. */
  Ask<Boolean> aBoolean(boolean value);

  /** Asks {@link Primitives#aByte(byte)}. */
  Ask<Byte> aByte(byte value);

  /** Asks {@link Primitives#aShort(short)}. */
  Ask<Short> aShort(short value);

  /** Asks {@link Primitives#aChar(char)}. */
  Ask<Character> aChar(char value);

  /** Asks {@link Primitives#anInt(int)}. */
  Ask<Integer> anInt(int value);

  /** Asks {@link Primitives#aLong(long)}. */
  Ask<Long> aLong(long value);

  /** Asks {@link Primitives#aFloat(float)}. */
  Ask<Float> aFloat(float value);

  /** Asks {@link Primitives#aDouble(double)}. */
  Ask<Double> aDouble(double value);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  PrimitivesRef within(Duration timeout);
}
