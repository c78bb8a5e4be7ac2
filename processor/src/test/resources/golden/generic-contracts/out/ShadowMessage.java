package store;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Hidden}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface ShadowMessage<MessageSlot, Put, Descriptor> extends Message {
  /** A call of {@link Hidden#put(Object)}. */
  record Put<MessageSlot, Put, Descriptor>(MessageSlot slot)
      implements ShadowMessage<MessageSlot, Put, Descriptor> {
    @Override
    public String toString() {
      return "put(" + slot + ")";
    }
  }

  /** A call of {@link Hidden#take(Object, String)}. */
  record Take<MessageSlot, Put, Descriptor>(Put put, String text)
      implements ShadowMessage<MessageSlot, Put, Descriptor>, AskMessage<Put> {
    @Override
    public String toString() {
      return "take(" + put + ", " + text + ")";
    }
  }

  /** A call of {@link Hidden#describe()}. */
  record Describe<MessageSlot, Put, Descriptor>()
      implements ShadowMessage<MessageSlot, Put, Descriptor>, AskMessage<Descriptor> {
    @Override
    public String toString() {
      return "describe()";
    }
  }
}
