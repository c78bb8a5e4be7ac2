package office;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Printer} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class PrinterDispatch extends GeneratedRef implements PrinterRef {
  static final Contract<Printer, PrinterRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PRINT = 1;
  private static final int PAGES = 2;

  private Printer behavior;

  private PrinterDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private PrinterDispatch(PrinterDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void print(String page) {
    MessageSlot slot = cell.claim(this, PRINT);
    slot.ref0 = page;
    cell.publish(slot);
  }

  @Override
  public Ask<Integer> pages() {
    return cell.publishAsk(cell.claimAsk(this, PAGES));
  }

  @Override
  public PrinterRef within(Duration timeout) {
    return new PrinterDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case PRINT -> behavior.print((String) slot.ref0);
      case PAGES -> cell.reply(slot, behavior.pages());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case PRINT -> new PrinterMessage.Print((String) slot.ref0);
      case PAGES -> new PrinterMessage.Pages();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Printer) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Printer, PrinterRef> {
    private Descriptor() {
      super(
          FORMAT,
          Printer.class,
          Operation.tell("print", String.class),
          Operation.ask("pages"));
    }

    @Override
    public PrinterRef newRef(Cell cell) {
      return new PrinterDispatch(cell);
    }
  }
}
