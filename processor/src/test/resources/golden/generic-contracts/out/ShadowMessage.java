package store;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Hidden}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface ShadowMessage<MessageSlot, Put, Descriptor, String> extends Message {
  /** A call of {@link Hidden#put(Object)}. */
  record Put_<MessageSlot, Put, Descriptor, String>(MessageSlot slot)
      implements ShadowMessage<MessageSlot, Put, Descriptor, String> {
    @Override
    public java.lang.String toString() {
      return "put(" + slot + ")";
    }
  }

  /** A call of {@link Hidden#take(Object, Object)}. */
  record Take<MessageSlot, Put, Descriptor, String>(Put put, String text)
      implements ShadowMessage<MessageSlot, Put, Descriptor, String>, AskMessage<Put> {
    @Override
    public java.lang.String toString() {
      return "take(" + put + ", " + text + ")";
    }
  }

  /** A call of {@link Hidden#describe()}. */
  record Describe<MessageSlot, Put, Descriptor, String>()
      implements ShadowMessage<MessageSlot, Put, Descriptor, String>, AskMessage<Descriptor> {
    @Override
    public java.lang.String toString() {
      return "describe()";
    }
  }
}
