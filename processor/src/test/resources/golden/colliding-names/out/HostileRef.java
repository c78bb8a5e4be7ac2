package hostile;

import dev.rondo.ActorRef;
import java.lang.Boolean;
import java.lang.Integer;
import java.lang.String;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Hostile}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface HostileRef extends ActorRef {
  /** Describes the contract to an actor system. */
  dev.rondo.Contract<Hostile, HostileRef> CONTRACT = HostileDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static dev.rondo.Contract<Hostile, HostileRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Hostile#slot(int, String, String, String)}. */
  void slot(int slot, String cell, String behavior, String message);

  /** Asks {@link Hostile#cell(long)}. */
  dev.rondo.Ask<Boolean> cell(long cell);

  /** Tells {@link Hostile#contract(float, double, int, String)}. */
  void contract(float Float, double Double, int CONTRACT, String HostileMessage);

  /** Tells {@link Hostile#publish(String, String)}. */
  void publish(String publish, String this_);

  /** Tells {@link Hostile#claim(String, String)}. */
  void claim(String CLAIM, String op);

  /** Tells {@link Hostile#dispatch(long)}. */
  void dispatch(long word0);

  /** Tells {@link Hostile#reify(String)}. */
  void reify(String ref0);

  /** Tells {@link Hostile#bind(String)}. */
  void bind(String behavior);

  /** Tells {@link Hostile#format(int)}. */
  void format(int FORMAT);

  /** Tells {@link Hostile#message(String)}. */
  void message(String value);

  /** Asks {@link Hostile#string(String, String)}. */
  dev.rondo.Ask<String> string(String toString, String toString_);

  /** Tells {@link Hostile#override(long)}. */
  void override(long value);

  /** Tells {@link Hostile#$dollar(String, int)}. */
  void $dollar(String $L, int _x);

  /** Tells {@link Hostile#descriptor(Descriptor, Contract)}. */
  void descriptor(Descriptor descriptor, Contract contract);

  /** Asks {@link Hostile#ask(Message, Operation, MessageSlot, Cell)}. */
  dev.rondo.Ask<Ask> ask(Message message, Operation operation, MessageSlot slot, Cell cell);

  /** Asks {@link Hostile#boxed(Duration, java.time.Duration)}. */
  dev.rondo.Ask<Long> boxed(Duration duration, java.time.Duration other);

  /** Asks {@link Hostile#values(Override)}. */
  dev.rondo.Ask<Integer> values(Override override);

  /** Tells {@link Hostile#clone(int)}. */
  void clone(int value);

  /** Tells {@link Hostile#hashCode(long, long)}. */
  void hashCode(long wait, long notify);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  HostileRef within(java.time.Duration timeout);
}
