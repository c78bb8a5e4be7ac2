package print;

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
  private static final int PRINT_INT = 2;
  private static final int PRINT_PAGE_ = 3;
  private static final int PRINT_STRING_INT = 4;
  private static final int PRINT_NOTHING = 5;
  private static final int PRINT_PAGE = 6;
  private static final int PRINT_ = 7;
  private static final int PRINTER_MESSAGE_ = 8;
  private static final int FEED_URL_NOW = 9;

  private Printer behavior;

  private PrinterDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private PrinterDispatch(PrinterDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void print(String text) {
    MessageSlot slot = cell.claim(this, PRINT);
    slot.ref0 = text;
    cell.publish(slot);
  }

  @Override
  public void print(int number) {
    MessageSlot slot = cell.claim(this, PRINT_INT);
    slot.word0 = number;
    cell.publish(slot);
  }

  @Override
  public void print(Page page) {
    MessageSlot slot = cell.claim(this, PRINT_PAGE_);
    slot.ref0 = page;
    cell.publish(slot);
  }

  @Override
  public void print(String text, int copies) {
    MessageSlot slot = cell.claim(this, PRINT_STRING_INT);
    slot.ref0 = text;
    slot.word0 = copies;
    cell.publish(slot);
  }

  @Override
  public void print() {
    cell.publish(cell.claim(this, PRINT_NOTHING));
  }

  @Override
  public void printPage(Page page) {
    MessageSlot slot = cell.claim(this, PRINT_PAGE);
    slot.ref0 = page;
    cell.publish(slot);
  }

  @Override
  public Ask<Boolean> PRINT(char letter) {
    MessageSlot slot = cell.claimAsk(this, PRINT_);
    slot.word0 = letter;
    return cell.publishAsk(slot);
  }

  @Override
  public void printerMessage(String message) {
    MessageSlot slot = cell.claim(this, PRINTER_MESSAGE_);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public void feedURLNow() {
    cell.publish(cell.claim(this, FEED_URL_NOW));
  }

  @Override
  public PrinterRef within(Duration timeout) {
    return new PrinterDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case PRINT -> behavior.print((String) slot.ref0);
      case PRINT_INT -> behavior.print((int) slot.word0);
      case PRINT_PAGE_ -> behavior.print((Page) slot.ref0);
      case PRINT_STRING_INT -> behavior.print((String) slot.ref0, (int) slot.word0);
      case PRINT_NOTHING -> behavior.print();
      case PRINT_PAGE -> behavior.printPage((Page) slot.ref0);
      case PRINT_ -> cell.reply(slot, behavior.PRINT((char) slot.word0));
      case PRINTER_MESSAGE_ -> behavior.printerMessage((String) slot.ref0);
      case FEED_URL_NOW -> behavior.feedURLNow();
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case PRINT -> new PrinterMessage.Print((String) slot.ref0);
      case PRINT_INT -> new PrinterMessage.PrintInt((int) slot.word0);
      case PRINT_PAGE_ -> new PrinterMessage.PrintPage_((Page) slot.ref0);
      case PRINT_STRING_INT -> new PrinterMessage.PrintStringInt((String) slot.ref0,
          (int) slot.word0);
      case PRINT_NOTHING -> new PrinterMessage.PrintNothing();
      case PRINT_PAGE -> new PrinterMessage.PrintPage((Page) slot.ref0);
      case PRINT_ -> new PrinterMessage.PRINT_((char) slot.word0);
      case PRINTER_MESSAGE_ -> new PrinterMessage.PrinterMessage_((String) slot.ref0);
      case FEED_URL_NOW -> new PrinterMessage.FeedURLNow();
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
          Operation.tell("print", int.class),
          Operation.tell("print", Page.class),
          Operation.tell("print", String.class, int.class),
          Operation.tell("print"),
          Operation.tell("printPage", Page.class),
          Operation.ask("PRINT", char.class),
          Operation.tell("printerMessage", String.class),
          Operation.tell("feedURLNow"));
    }

    @Override
    public PrinterRef newRef(Cell cell) {
      return new PrinterDispatch(cell);
    }
  }
}
