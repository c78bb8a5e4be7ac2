package ledger;

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

/** Carries messages of {@link Book} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class BookDispatch extends GeneratedRef implements BookRef {
  static final Contract<Book, BookRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int TOTAL = 1;

  private Book behavior;

  private BookDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private BookDispatch(BookDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<Long> total() {
    return cell.publishAsk(cell.claimAsk(this, TOTAL));
  }

  @Override
  public BookRef within(Duration timeout) {
    return new BookDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case TOTAL -> cell.reply(slot, behavior.total());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case TOTAL -> new BookMessage.Total();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Book) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Book, BookRef> {
    private Descriptor() {
      super(
          FORMAT,
          Book.class,
          Operation.ask("total"));
    }

    @Override
    public BookRef newRef(Cell cell) {
      return new BookDispatch(cell);
    }
  }
}
