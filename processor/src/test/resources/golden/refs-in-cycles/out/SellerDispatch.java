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

/** Carries messages of {@link Seller} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class SellerDispatch extends GeneratedRef implements SellerRef {
  static final Contract<Seller, SellerRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ASK = 1;
  private static final int SELL = 2;

  private Seller behavior;

  private SellerDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private SellerDispatch(SellerDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void ask(Wish wish) {
    MessageSlot slot = cell.claim(this, ASK);
    slot.ref0 = wish;
    cell.publish(slot);
  }

  @Override
  public Ask<Boolean> sell(Offer offer, BuyerRef buyer, BankRef bank) {
    MessageSlot slot = cell.claimAsk(this, SELL);
    slot.ref0 = offer;
    slot.ref1 = buyer;
    slot.ref2 = bank;
    return cell.publishAsk(slot);
  }

  @Override
  public SellerRef within(Duration timeout) {
    return new SellerDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case ASK -> behavior.ask((Wish) slot.ref0);
      case SELL -> cell.reply(slot, behavior.sell((Offer) slot.ref0, (BuyerRef) slot.ref1,
          (BankRef) slot.ref2));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case ASK -> new SellerMessage.Ask((Wish) slot.ref0);
      case SELL -> new SellerMessage.Sell((Offer) slot.ref0, (BuyerRef) slot.ref1,
          (BankRef) slot.ref2);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Seller) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Seller, SellerRef> {
    private Descriptor() {
      super(
          FORMAT,
          Seller.class,
          Operation.tell("ask", Wish.class),
          Operation.ask("sell", Offer.class, BuyerRef.class, BankRef.class));
    }

    @Override
    public SellerRef newRef(Cell cell) {
      return new SellerDispatch(cell);
    }
  }
}
