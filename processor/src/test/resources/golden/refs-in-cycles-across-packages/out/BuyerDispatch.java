package buying;

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
import selling.SellerRef;
import values.BankRef;
import values.Box;

/** Carries messages of {@link Buyer} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class BuyerDispatch extends GeneratedRef implements BuyerRef {
  static final Contract<Buyer, BuyerRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int MEET = 1;
  private static final int FAVOURITE = 2;

  private Buyer behavior;

  private BuyerDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private BuyerDispatch(BuyerDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void meet(SellerRef seller, Box<BankRef> bank) {
    MessageSlot slot = cell.claim(this, MEET);
    slot.ref0 = seller;
    slot.ref1 = bank;
    cell.publish(slot);
  }

  @Override
  public Ask<SellerRef> favourite() {
    return cell.publishAsk(cell.claimAsk(this, FAVOURITE));
  }

  @Override
  public BuyerRef within(Duration timeout) {
    return new BuyerDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case MEET -> behavior.meet((SellerRef) slot.ref0, (Box<BankRef>) slot.ref1);
      case FAVOURITE -> cell.replyLater(slot, behavior.favourite());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case MEET -> new BuyerMessage.Meet((SellerRef) slot.ref0, (Box<BankRef>) slot.ref1);
      case FAVOURITE -> new BuyerMessage.Favourite();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Buyer) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Buyer, BuyerRef> {
    private Descriptor() {
      super(
          FORMAT,
          Buyer.class,
          Operation.tell("meet", SellerRef.class, Box.class),
          Operation.ask("favourite"));
    }

    @Override
    public BuyerRef newRef(Cell cell) {
      return new BuyerDispatch(cell);
    }
  }
}
