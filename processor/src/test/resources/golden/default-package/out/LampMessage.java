import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Lamp}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface LampMessage extends Message {
  /** A call of {@link Lamp#turn(Lamp.State)}. */
  record Turn(Lamp.State state) implements LampMessage {
    @Override
    public String toString() {
      return "turn(" + state + ")";
    }
  }

  /** A call of {@link Lamp#state()}. */
  record State() implements LampMessage, AskMessage<Lamp.State> {
    @Override
    public String toString() {
      return "state()";
    }
  }

  /** A call of {@link Lamp#color(Color)}. */
  record Color_(Color color) implements LampMessage {
    @Override
    public String toString() {
      return "color(" + color + ")";
    }
  }

  /** A call of {@link Lamp#label(Descriptor)}. */
  record Label(Descriptor descriptor) implements LampMessage {
    @Override
    public String toString() {
      return "label(" + descriptor + ")";
    }
  }
}
