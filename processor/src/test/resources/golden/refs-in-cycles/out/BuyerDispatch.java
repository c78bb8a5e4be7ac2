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

/** Carries messages of {@link Buyer} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class BuyerDispatch extends GeneratedRef implements BuyerRef {
  static final Contract<Buyer, BuyerRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int OFFER = 1;
  private static final int PARTNER = 2;

  private Buyer behavior;

  private BuyerDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private BuyerDispatch(BuyerDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void offer(Offer offer, SellerRef seller) {
    MessageSlot slot = cell.claim(this, OFFER);
    slot.ref0 = offer;
    slot.ref1 = seller;
    cell.publish(slot);
  }

  @Override
  public Ask<BuyerRef> partner() {
    return cell.publishAsk(cell.claimAsk(this, PARTNER));
  }

  @Override
  public BuyerRef within(Duration timeout) {
    return new BuyerDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case OFFER -> behavior.offer((Offer) slot.ref0, (SellerRef) slot.ref1);
      case PARTNER -> cell.reply(slot, behavior.partner());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case OFFER -> new BuyerMessage.Offer((Offer) slot.ref0, (SellerRef) slot.ref1);
      case PARTNER -> new BuyerMessage.Partner();
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
          Operation.tell("offer", Offer.class, SellerRef.class),
          Operation.ask("partner"));
    }

    @Override
    public BuyerRef newRef(Cell cell) {
      return new BuyerDispatch(cell);
    }
  }
}
