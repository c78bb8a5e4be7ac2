package plant;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Pump}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface PumpMessage extends Message {
  /** A call of {@link Pump#fill(int)}. */
  record Fill(int litres) implements PumpMessage {
    @Override
    public String toString() {
      return "fill(" + litres + ")";
    }
  }

  /** A call of {@link Pump#stop()}. */
  record Stop() implements PumpMessage {
    @Override
    public String toString() {
      return "stop()";
    }
  }

  /** A call of {@link Pump#limit(int, String)}. */
  record Limit(int litres, String reason) implements PumpMessage {
    @Override
    public String toString() {
      return "limit(" + litres + ", " + reason + ")";
    }
  }

  /** A call of {@link Pump#log()}. */
  record Log() implements PumpMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "log()";
    }
  }
}
