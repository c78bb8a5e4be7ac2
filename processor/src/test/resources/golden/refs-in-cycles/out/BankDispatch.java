package market;

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

/** Carries messages of {@link Bank} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class BankDispatch extends GeneratedRef implements BankRef {
  static final Contract<Bank, BankRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int DEBTOR = 1;
  private static final int SUCCESSOR = 2;

  private Bank behavior;

  private BankDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private BankDispatch(BankDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<Box<BuyerRef>> debtor(Box<? extends SellerRef> creditor) {
    MessageSlot slot = cell.claimAsk(this, DEBTOR);
    slot.ref0 = creditor;
    return cell.publishAsk(slot);
  }

  @Override
  public void successor(BankRef bank) {
    MessageSlot slot = cell.claim(this, SUCCESSOR);
    slot.ref0 = bank;
    cell.publish(slot);
  }

  @Override
  public BankRef within(Duration timeout) {
    return new BankDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case DEBTOR -> cell.replyLater(slot, behavior.debtor((Box<? extends SellerRef>) slot.ref0));
      case SUCCESSOR -> behavior.successor((BankRef) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case DEBTOR -> new BankMessage.Debtor((Box<? extends SellerRef>) slot.ref0);
      case SUCCESSOR -> new BankMessage.Successor((BankRef) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Bank) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Bank, BankRef> {
    private Descriptor() {
      super(
          FORMAT,
          Bank.class,
          Operation.ask("debtor", Box.class),
          Operation.tell("successor", BankRef.class));
    }

    @Override
    public BankRef newRef(Cell cell) {
      return new BankDispatch(cell);
    }
  }
}
