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

/** Carries messages of {@link Portfolio} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class PortfolioDispatch extends GeneratedRef implements PortfolioRef {
  static final Contract<Portfolio, PortfolioRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int BUY = 1;
  private static final int REPORT = 2;

  private Portfolio behavior;

  private PortfolioDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private PortfolioDispatch(PortfolioDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void buy(String article) {
    MessageSlot slot = cell.claim(this, BUY);
    slot.ref0 = article;
    cell.publish(slot);
  }

  @Override
  public Ask<String> report() {
    return cell.publishAsk(cell.claimAsk(this, REPORT));
  }

  @Override
  public PortfolioRef within(Duration timeout) {
    return new PortfolioDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case BUY -> behavior.buy((String) slot.ref0);
      case REPORT -> cell.reply(slot, behavior.report());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case BUY -> new PortfolioMessage.Buy((String) slot.ref0);
      case REPORT -> new PortfolioMessage.Report();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Portfolio) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Portfolio, PortfolioRef> {
    private Descriptor() {
      super(
          FORMAT,
          Portfolio.class,
          Operation.tell("buy", String.class),
          Operation.ask("report"));
    }

    @Override
    public PortfolioRef newRef(Cell cell) {
      return new PortfolioDispatch(cell);
    }
  }
}
