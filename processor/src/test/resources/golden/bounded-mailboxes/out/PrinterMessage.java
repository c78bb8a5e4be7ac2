package office;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Printer}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface PrinterMessage extends Message {
  /** A call of {@link Printer#print(String)}. */
  record Print(String page) implements PrinterMessage {
    @Override
    public String toString() {
      return "print(" + page + ")";
    }
  }

  /** A call of {@link Printer#pages()}. */
  record Pages() implements PrinterMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "pages()";
    }
  }
}
