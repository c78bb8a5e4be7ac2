package office;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Printer}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface PrinterRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Printer, PrinterRef> CONTRACT = PrinterDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Printer, PrinterRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Printer#print(String)}. */
  void print(String page);

  /** Asks {@link Printer#pages()}. */
  Ask<Integer> pages();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  PrinterRef within(Duration timeout);
}
