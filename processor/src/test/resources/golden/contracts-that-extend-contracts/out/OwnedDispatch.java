package bank;

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

/** Carries messages of {@link Owned} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class OwnedDispatch extends GeneratedRef implements OwnedRef {
  static final Contract<Owned, OwnedRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int OWNER = 1;

  private Owned behavior;

  private OwnedDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private OwnedDispatch(OwnedDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<String> owner() {
    return cell.publishAsk(cell.claimAsk(this, OWNER));
  }

  @Override
  public OwnedRef within(Duration timeout) {
    return new OwnedDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case OWNER -> cell.reply(slot, behavior.owner());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case OWNER -> new OwnedMessage.Owner();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Owned) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Owned, OwnedRef> {
    private Descriptor() {
      super(
          FORMAT,
          Owned.class,
          Operation.ask("owner"));
    }

    @Override
    public OwnedRef newRef(Cell cell) {
      return new OwnedDispatch(cell);
    }
  }
}
