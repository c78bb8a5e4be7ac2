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

/** Carries messages of {@link Manager} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ManagerDispatch extends GeneratedRef implements ManagerRef {
  static final Contract<Manager, ManagerRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int HIRE = 1;
  private static final int STAFF = 2;

  private Manager behavior;

  private ManagerDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ManagerDispatch(ManagerDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public void hire(TellerRef teller, Office_ClerkRef clerk) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    // Removal: the contract mentions the type, and its author has been warned.
    MessageSlot slot = cell.claim(this, HIRE);
    slot.ref0 = teller;
    slot.ref1 = clerk;
    cell.publish(slot);
  }

  @Override
  public Ask<Integer> staff() {
    return cell.publishAsk(cell.claimAsk(this, STAFF));
  }

  @Override
  public ManagerRef within(Duration timeout) {
    return new ManagerDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public void dispatch(MessageSlot slot) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    // Removal: the contract mentions the type, and its author has been warned.
    switch (slot.op) {
      case HIRE -> behavior.hire((TellerRef) slot.ref0, (Office_ClerkRef) slot.ref1);
      case STAFF -> cell.reply(slot, behavior.staff());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public Message reify(MessageSlot slot) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    // Removal: the contract mentions the type, and its author has been warned.
    return switch (slot.op) {
      case HIRE -> new ManagerMessage.Hire((TellerRef) slot.ref0, (Office_ClerkRef) slot.ref1);
      case STAFF -> new ManagerMessage.Staff();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Manager) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Manager, ManagerRef> {
    @SuppressWarnings({
        "deprecation",
        "removal"
    })
    private Descriptor() {
      // Deprecation: the contract mentions the type, and its author has been warned.
      // Removal: the contract mentions the type, and its author has been warned.
      super(
          FORMAT,
          Manager.class,
          Operation.tell("hire", TellerRef.class, Office_ClerkRef.class),
          Operation.ask("staff"));
    }

    @Override
    public ManagerRef newRef(Cell cell) {
      return new ManagerDispatch(cell);
    }
  }
}
