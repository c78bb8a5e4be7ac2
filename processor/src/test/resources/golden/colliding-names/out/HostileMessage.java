package hostile;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.lang.Boolean;
import java.lang.Integer;
import javax.annotation.processing.Generated;

/** The messages of {@link Hostile}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface HostileMessage extends Message {
  /** A call of {@link Hostile#slot(int, java.lang.String, java.lang.String, java.lang.String)}. */
  record Slot(int slot, java.lang.String cell, java.lang.String behavior, java.lang.String message)
      implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "slot(" + slot + ", " + cell + ", " + behavior + ", " + message + ")";
    }
  }

  /** A call of {@link Hostile#cell(long)}. */
  record Cell(long cell) implements HostileMessage, AskMessage<Boolean> {
    @java.lang.Override
    public java.lang.String toString() {
      return "cell(" + cell + ")";
    }
  }

  /** A call of {@link Hostile#contract(float, double, int, java.lang.String)}. */
  record Contract(float Float, double Double, int CONTRACT, java.lang.String HostileMessage)
      implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "contract(" + Float + ", " + Double + ", " + CONTRACT + ", " + HostileMessage + ")";
    }
  }

  /** A call of {@link Hostile#publish(java.lang.String, java.lang.String)}. */
  record Publish(java.lang.String publish, java.lang.String this_) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "publish(" + publish + ", " + this_ + ")";
    }
  }

  /** A call of {@link Hostile#claim(java.lang.String, java.lang.String)}. */
  record Claim(java.lang.String CLAIM, java.lang.String op) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "claim(" + CLAIM + ", " + op + ")";
    }
  }

  /** A call of {@link Hostile#dispatch(long)}. */
  record Dispatch(long word0) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "dispatch(" + word0 + ")";
    }
  }

  /** A call of {@link Hostile#reify(java.lang.String)}. */
  record Reify(java.lang.String ref0) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "reify(" + ref0 + ")";
    }
  }

  /** A call of {@link Hostile#bind(java.lang.String)}. */
  record Bind(java.lang.String behavior) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "bind(" + behavior + ")";
    }
  }

  /** A call of {@link Hostile#format(int)}. */
  record Format(int FORMAT) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "format(" + FORMAT + ")";
    }
  }

  /** A call of {@link Hostile#message(java.lang.String)}. */
  record Message(java.lang.String value) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "message(" + value + ")";
    }
  }

  /** A call of {@link Hostile#string(java.lang.String, java.lang.String)}. */
  record String(java.lang.String toString_, java.lang.String toString__)
      implements HostileMessage, AskMessage<java.lang.String> {
    @java.lang.Override
    public java.lang.String toString() {
      return "string(" + toString_ + ", " + toString__ + ")";
    }
  }

  /** A call of {@link Hostile#override(long)}. */
  record Override(long value) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "override(" + value + ")";
    }
  }

  /** A call of {@link Hostile#$dollar(java.lang.String, int)}. */
  record $dollar(java.lang.String $L, int _x) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "$dollar(" + $L + ", " + _x + ")";
    }
  }

  /** A call of {@link Hostile#descriptor(hostile.Descriptor, hostile.Contract)}. */
  record Descriptor(hostile.Descriptor descriptor, hostile.Contract contract)
      implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "descriptor(" + descriptor + ", " + contract + ")";
    }
  }

  /** A call of {@link Hostile#ask(hostile.Message, Operation, MessageSlot, hostile.Cell)}. */
  record Ask(hostile.Message message, Operation operation, MessageSlot slot, hostile.Cell cell)
      implements HostileMessage, AskMessage<hostile.Ask> {
    @java.lang.Override
    public java.lang.String toString() {
      return "ask(" + message + ", " + operation + ", " + slot + ", " + cell + ")";
    }
  }

  /** A call of {@link Hostile#boxed(Duration, java.time.Duration)}. */
  record Boxed(Duration duration, java.time.Duration other)
      implements HostileMessage, AskMessage<Long> {
    @java.lang.Override
    public java.lang.String toString() {
      return "boxed(" + duration + ", " + other + ")";
    }
  }

  /** A call of {@link Hostile#values(hostile.Override)}. */
  record Values(hostile.Override override) implements HostileMessage, AskMessage<Integer> {
    @java.lang.Override
    public java.lang.String toString() {
      return "values(" + override + ")";
    }
  }

  /** A call of {@link Hostile#clone(int)}. */
  record Clone(int value) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "clone(" + value + ")";
    }
  }

  /** A call of {@link Hostile#hashCode(long, long)}. */
  record HashCode(long wait_, long notify_) implements HostileMessage {
    @java.lang.Override
    public java.lang.String toString() {
      return "hashCode(" + wait_ + ", " + notify_ + ")";
    }
  }
}
