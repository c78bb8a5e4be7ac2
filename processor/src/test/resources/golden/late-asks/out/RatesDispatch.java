package bank;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Rates} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class RatesDispatch extends GeneratedRef implements RatesRef {
  static final Contract<Rates, RatesRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int RATE = 1;
  private static final int COUNT = 2;
  private static final int SOURCE = 3;
  private static final int REFRESH = 4;
  private static final int CLEAR = 5;

  private Rates behavior;

  private RatesDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private RatesDispatch(RatesDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<BigDecimal> rate(Currency from, Currency to) {
    MessageSlot slot = cell.claimAsk(this, RATE);
    slot.ref0 = from;
    slot.ref1 = to;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Integer> count() {
    return cell.publishAsk(cell.claimAsk(this, COUNT));
  }

  @Override
  public Ask<String> source() {
    return cell.publishAsk(cell.claimAsk(this, SOURCE));
  }

  @Override
  public Ask<Void> refresh() {
    return cell.publishAsk(cell.claimAsk(this, REFRESH));
  }

  @Override
  public Ask<Void> clear() {
    return cell.publishAsk(cell.claimAsk(this, CLEAR));
  }

  @Override
  public RatesRef within(Duration timeout) {
    return new RatesDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case RATE -> cell.replyLater(slot, behavior.rate((Currency) slot.ref0, (Currency) slot.ref1));
      case COUNT -> cell.replyLater(slot, behavior.count());
      case SOURCE -> cell.replyLater(slot, behavior.source());
      case REFRESH -> cell.replyLater(slot, behavior.refresh());
      case CLEAR -> cell.reply(slot, behavior.clear());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case RATE -> new RatesMessage.Rate((Currency) slot.ref0, (Currency) slot.ref1);
      case COUNT -> new RatesMessage.Count();
      case SOURCE -> new RatesMessage.Source();
      case REFRESH -> new RatesMessage.Refresh();
      case CLEAR -> new RatesMessage.Clear();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Rates) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Rates, RatesRef> {
    private Descriptor() {
      super(
          FORMAT,
          Rates.class,
          Operation.ask("rate", Currency.class, Currency.class)
              .declaring(Rates.UnknownCurrency.class),
          Operation.ask("count"),
          Operation.ask("source"),
          Operation.ask("refresh"),
          Operation.ask("clear"));
    }

    @Override
    public RatesRef newRef(Cell cell) {
      return new RatesDispatch(cell);
    }
  }
}
