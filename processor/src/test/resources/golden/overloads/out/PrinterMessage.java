package print;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Printer}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface PrinterMessage extends Message {
  /** A call of {@link Printer#print(String)}. */
  record Print(String text) implements PrinterMessage {
    @Override
    public String toString() {
      return "print(" + text + ")";
    }
  }

  /** A call of {@link Printer#print(int)}. */
  record PrintInt(int number) implements PrinterMessage {
    @Override
    public String toString() {
      return "print(" + number + ")";
    }
  }

  /** A call of {@link Printer#print(Page)}. */
  record PrintPage_(Page page) implements PrinterMessage {
    @Override
    public String toString() {
      return "print(" + page + ")";
    }
  }

  /** A call of {@link Printer#print(String, int)}. */
  record PrintStringInt(String text, int copies) implements PrinterMessage {
    @Override
    public String toString() {
      return "print(" + text + ", " + copies + ")";
    }
  }

  /** A call of {@link Printer#print()}. */
  record PrintNothing() implements PrinterMessage {
    @Override
    public String toString() {
      return "print()";
    }
  }

  /** A call of {@link Printer#printPage(Page)}. */
  record PrintPage(Page page) implements PrinterMessage {
    @Override
    public String toString() {
      return "printPage(" + page + ")";
    }
  }

  /** A call of {@link Printer#PRINT(char)}. */
  record PRINT_(char letter) implements PrinterMessage, AskMessage<Boolean> {
    @Override
    public String toString() {
      return "PRINT(" + letter + ")";
    }
  }

  /** A call of {@link Printer#printerMessage(String)}. */
  record PrinterMessage_(String message) implements PrinterMessage {
    @Override
    public String toString() {
      return "printerMessage(" + message + ")";
    }
  }

  /** A call of {@link Printer#feedURLNow()}. */
  record FeedURLNow() implements PrinterMessage {
    @Override
    public String toString() {
      return "feedURLNow()";
    }
  }
}
