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

/** Carries messages of {@link Ledger} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class LedgerDispatch extends GeneratedRef implements LedgerRef {
  static final Contract<Ledger, LedgerRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int REGISTER = 1;
  private static final int TOTAL = 2;
  private static final int ADD = 3;

  private Ledger behavior;

  private LedgerDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private LedgerDispatch(LedgerDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void register(LedgerRef ledger) {
    MessageSlot slot = cell.claim(this, REGISTER);
    slot.ref0 = ledger;
    cell.publish(slot);
  }

  @Override
  public Ask<Long> total() {
    return cell.publishAsk(cell.claimAsk(this, TOTAL));
  }

  @Override
  public void add(long cents) {
    MessageSlot slot = cell.claim(this, ADD);
    slot.word0 = cents;
    cell.publish(slot);
  }

  @Override
  public LedgerRef within(Duration timeout) {
    return new LedgerDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case REGISTER -> behavior.register((LedgerRef) slot.ref0);
      case TOTAL -> cell.reply(slot, behavior.total());
      case ADD -> behavior.add(slot.word0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case REGISTER -> new AuditMessage.Register((LedgerRef) slot.ref0);
      case TOTAL -> new BookMessage.Total();
      case ADD -> new LedgerMessage.Add(slot.word0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Ledger) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Ledger, LedgerRef> {
    private Descriptor() {
      super(
          FORMAT,
          Ledger.class,
          Operation.tell("register", LedgerRef.class),
          Operation.ask("total"),
          Operation.tell("add", long.class));
    }

    @Override
    public LedgerRef newRef(Cell cell) {
      return new LedgerDispatch(cell);
    }
  }
}
