package old;

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

/** Carries messages of {@link Office.Clerk} from a ref to the behavior. */
@Deprecated(
    forRemoval = true
)
@SuppressWarnings(
    // Removal: this will be removed together with its contract.
    "removal")
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Office_ClerkDispatch extends GeneratedRef implements Office_ClerkRef {
  static final Contract<Office.Clerk, Office_ClerkRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int STAMP = 1;
  private static final int LAST = 2;

  private Office.Clerk behavior;

  private Office_ClerkDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private Office_ClerkDispatch(Office_ClerkDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void stamp(String form, int copies) {
    MessageSlot slot = cell.claim(this, STAMP);
    slot.ref0 = form;
    slot.word0 = copies;
    cell.publish(slot);
  }

  @Override
  public Ask<String> last() {
    return cell.publishAsk(cell.claimAsk(this, LAST));
  }

  @Override
  public Office_ClerkRef within(Duration timeout) {
    return new Office_ClerkDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case STAMP -> behavior.stamp((String) slot.ref0, (int) slot.word0);
      case LAST -> cell.reply(slot, behavior.last());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case STAMP -> new Office_ClerkMessage.Stamp((String) slot.ref0, (int) slot.word0);
      case LAST -> new Office_ClerkMessage.Last();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Office.Clerk) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Office.Clerk, Office_ClerkRef> {
    private Descriptor() {
      super(
          FORMAT,
          Office.Clerk.class,
          Operation.tell("stamp", String.class, int.class),
          Operation.ask("last"));
    }

    @Override
    public Office_ClerkRef newRef(Cell cell) {
      return new Office_ClerkDispatch(cell);
    }
  }
}
