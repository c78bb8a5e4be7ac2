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

/** Carries messages of {@link Cashier} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CashierDispatch extends GeneratedRef implements CashierRef {
  static final Contract<Cashier, CashierRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int DEPOSIT = 1;
  private static final int BALANCE = 2;
  private static final int INTRODUCE = 3;
  private static final int STAMP = 4;
  private static final int LAST = 5;
  private static final int PAUSE = 6;

  private Cashier behavior;

  private CashierDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private CashierDispatch(CashierDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void deposit(long cents) {
    MessageSlot slot = cell.claim(this, DEPOSIT);
    slot.word0 = cents;
    cell.publish(slot);
  }

  @Override
  public Ask<Long> balance() {
    return cell.publishAsk(cell.claimAsk(this, BALANCE));
  }

  @Override
  @SuppressWarnings("deprecation")
  public void introduce(TellerRef colleague) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    MessageSlot slot = cell.claim(this, INTRODUCE);
    slot.ref0 = colleague;
    cell.publish(slot);
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
  public void pause() {
    cell.publish(cell.claim(this, PAUSE));
  }

  @Override
  public CashierRef within(Duration timeout) {
    return new CashierDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("deprecation")
  public void dispatch(MessageSlot slot) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    switch (slot.op) {
      case DEPOSIT -> behavior.deposit(slot.word0);
      case BALANCE -> cell.reply(slot, behavior.balance());
      case INTRODUCE -> behavior.introduce((TellerRef) slot.ref0);
      case STAMP -> behavior.stamp((String) slot.ref0, (int) slot.word0);
      case LAST -> cell.reply(slot, behavior.last());
      case PAUSE -> behavior.pause();
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
    // Removal: the contract extends the deprecated one, and its author has been warned.
    return switch (slot.op) {
      case DEPOSIT -> new TellerMessage.Deposit(slot.word0);
      case BALANCE -> new TellerMessage.Balance();
      case INTRODUCE -> new TellerMessage.Introduce((TellerRef) slot.ref0);
      case STAMP -> new Office_ClerkMessage.Stamp((String) slot.ref0, (int) slot.word0);
      case LAST -> new Office_ClerkMessage.Last();
      case PAUSE -> new CashierMessage.Pause();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Cashier) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Cashier, CashierRef> {
    @SuppressWarnings("deprecation")
    private Descriptor() {
      // Deprecation: the contract mentions the type, and its author has been warned.
      super(
          FORMAT,
          Cashier.class,
          Operation.tell("deposit", long.class),
          Operation.ask("balance"),
          Operation.tell("introduce", TellerRef.class),
          Operation.tell("stamp", String.class, int.class),
          Operation.ask("last"),
          Operation.tell("pause"));
    }

    @Override
    public CashierRef newRef(Cell cell) {
      return new CashierDispatch(cell);
    }
  }
}
