package names;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Ask} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class AskDispatch extends GeneratedRef implements AskRef {
  static final Contract<Ask, AskRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ASK = 1;

  private Ask behavior;

  private AskDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private AskDispatch(AskDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public dev.rondo.Ask<Ask_Value> ask(ActorRef actor) {
    MessageSlot slot = cell.claimAsk(this, ASK);
    slot.ref0 = actor;
    return cell.publishAsk(slot);
  }

  @Override
  public AskRef within(Duration timeout) {
    return new AskDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case ASK -> cell.reply(slot, behavior.ask((ActorRef) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case ASK -> new AskMessage.Ask((ActorRef) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Ask) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Ask, AskRef> {
    private Descriptor() {
      super(
          FORMAT,
          Ask.class,
          Operation.ask("ask", ActorRef.class));
    }

    @Override
    public AskRef newRef(Cell cell) {
      return new AskDispatch(cell);
    }
  }
}
