package keyed;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Keyed}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface KeyedRef<@Sendable K> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <K> Contract<Keyed<K>, KeyedRef<K>> contract() {
    return KeyedDispatch.contract();
  }

  /** Tells {@link Keyed#ofBoolean(boolean)}. */
  void ofBoolean(boolean key);

  /** Tells {@link Keyed#ofByte(int, byte)}. */
  void ofByte(int other, byte key);

  /** Tells {@link Keyed#ofShort(int, short)}. */
  void ofShort(int other, short key);

  /** Tells {@link Keyed#ofChar(char)}. */
  void ofChar(char key);

  /** Tells {@link Keyed#ofInt(int, String)}. */
  void ofInt(int key, String other);

  /** Asks {@link Keyed#ofLong(String, long)}. */
  Ask<Long> ofLong(String other, long key);

  /** Tells {@link Keyed#ofFloat(float)}. */
  void ofFloat(float key);

  /** Tells {@link Keyed#ofDouble(double, double)}. */
  void ofDouble(double other, double key);

  /** Tells {@link Keyed#ofAny(long, Object)}. */
  void ofAny(long other, K key);

  /** Asks {@link Keyed#ofList(List)}. */
  Ask<Integer> ofList(List<Optional<K>> key);

  /** Tells {@link Keyed#ofNothing(Object)}. */
  void ofNothing(K other);

  /** Tells {@link Keyed#wideNumber(long, long, long, long, int)}. */
  void wideNumber(long a, long b, long c, long d, int key);

  /** Tells {@link Keyed#wide(Object, Object, Object, Object, Object)}. */
  void wide(K a, K b, K c, K d, K key);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  KeyedRef<K> within(Duration timeout);
}
