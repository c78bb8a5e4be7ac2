package selling;

import buying.BuyerRef;
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
  private static final int MEET = 1;
  private static final int OFFER = 2;

  private Seller behavior;

  private SellerDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private SellerDispatch(SellerDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void meet(BuyerRef buyer) {
    MessageSlot slot = cell.claim(this, MEET);
    slot.ref0 = buyer;
    cell.publish(slot);
  }

  @Override
  public Ask<Seller.Offer> offer(Seller.Offer offer) {
    MessageSlot slot = cell.claimAsk(this, OFFER);
    slot.ref0 = offer;
    return cell.publishAsk(slot);
  }

  @Override
  public SellerRef within(Duration timeout) {
    return new SellerDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case MEET -> behavior.meet((BuyerRef) slot.ref0);
      case OFFER -> cell.reply(slot, behavior.offer((Seller.Offer) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case MEET -> new SellerMessage.Meet((BuyerRef) slot.ref0);
      case OFFER -> new SellerMessage.Offer((Seller.Offer) slot.ref0);
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
          Operation.tell("meet", BuyerRef.class),
          Operation.ask("offer", Seller.Offer.class));
    }

    @Override
    public SellerRef newRef(Cell cell) {
      return new SellerDispatch(cell);
    }
  }
}
