package old;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Cashier}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface CashierMessage extends Message {
  /** A call of {@link Cashier#pause()}. */
  record Pause() implements CashierMessage {
    @Override
    public String toString() {
      return "pause()";
    }
  }
}
