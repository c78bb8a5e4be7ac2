package p;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link W}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface WMessage<T> extends Message {
  /** A call of {@link W#a(Object)}. */
  record A<T>(T t) implements WMessage<T> {
    @Override
    public String toString() {
      return "a(" + t + ")";
    }
  }

  /** A call of {@link W#a(String)}. */
  record AString<T>(String s) implements WMessage<T> {
    @Override
    public String toString() {
      return "a(" + s + ")";
    }
  }
}
