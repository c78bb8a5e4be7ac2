package keyed;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The messages of {@link Keyed}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface KeyedMessage<K> extends Message {
  /** A call of {@link Keyed#ofBoolean(boolean)}. */
  record OfBoolean<K>(boolean key) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "ofBoolean(" + key + ")";
    }
  }

  /** A call of {@link Keyed#ofByte(int, byte)}. */
  record OfByte<K>(int other, byte key) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "ofByte(" + other + ", " + key + ")";
    }
  }

  /** A call of {@link Keyed#ofShort(int, short)}. */
  record OfShort<K>(int other, short key) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "ofShort(" + other + ", " + key + ")";
    }
  }

  /** A call of {@link Keyed#ofChar(char)}. */
  record OfChar<K>(char key) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "ofChar(" + key + ")";
    }
  }

  /** A call of {@link Keyed#ofInt(int, String)}. */
  record OfInt<K>(int key, String other) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "ofInt(" + key + ", " + other + ")";
    }
  }

  /** A call of {@link Keyed#ofLong(String, long)}. */
  record OfLong<K>(String other, long key) implements KeyedMessage<K>, AskMessage<Long> {
    @Override
    public String toString() {
      return "ofLong(" + other + ", " + key + ")";
    }
  }

  /** A call of {@link Keyed#ofFloat(float)}. */
  record OfFloat<K>(float key) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "ofFloat(" + key + ")";
    }
  }

  /** A call of {@link Keyed#ofDouble(double, double)}. */
  record OfDouble<K>(double other, double key) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "ofDouble(" + other + ", " + key + ")";
    }
  }

  /** A call of {@link Keyed#ofAny(long, Object)}. */
  record OfAny<K>(long other, K key) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "ofAny(" + other + ", " + key + ")";
    }
  }

  /** A call of {@link Keyed#ofList(List)}. */
  record OfList<K>(List<Optional<K>> key) implements KeyedMessage<K>, AskMessage<Integer> {
    @Override
    public String toString() {
      return "ofList(" + key + ")";
    }
  }

  /** A call of {@link Keyed#ofNothing(Object)}. */
  record OfNothing<K>(K other) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "ofNothing(" + other + ")";
    }
  }

  /** A call of {@link Keyed#wideNumber(long, long, long, long, int)}. */
  record WideNumber<K>(long a, long b, long c, long d, int key) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "wideNumber(" + a + ", " + b + ", " + c + ", " + d + ", " + key + ")";
    }
  }

  /** A call of {@link Keyed#wide(Object, Object, Object, Object, Object)}. */
  record Wide<K>(K a, K b, K c, K d, K key) implements KeyedMessage<K> {
    @Override
    public String toString() {
      return "wide(" + a + ", " + b + ", " + c + ", " + d + ", " + key + ")";
    }
  }
}
