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

/** Carries messages of {@link Teller} from a ref to the behavior. */
@Deprecated
@Generated("dev.rondo.processor.ActorContractProcessor")
final class TellerDispatch extends GeneratedRef implements TellerRef {
  static final Contract<Teller, TellerRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int DEPOSIT = 1;
  private static final int BALANCE = 2;
  private static final int INTRODUCE = 3;

  private Teller behavior;

  private TellerDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private TellerDispatch(TellerDispatch origin, Duration timeout) {
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
  public TellerRef within(Duration timeout) {
    return new TellerDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("deprecation")
  public void dispatch(MessageSlot slot) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    switch (slot.op) {
      case DEPOSIT -> behavior.deposit(slot.word0);
      case BALANCE -> cell.reply(slot, behavior.balance());
      case INTRODUCE -> behavior.introduce((TellerRef) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("deprecation")
  public Message reify(MessageSlot slot) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    return switch (slot.op) {
      case DEPOSIT -> new TellerMessage.Deposit(slot.word0);
      case BALANCE -> new TellerMessage.Balance();
      case INTRODUCE -> new TellerMessage.Introduce((TellerRef) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Teller) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Teller, TellerRef> {
    @SuppressWarnings("deprecation")
    private Descriptor() {
      // Deprecation: the contract mentions the type, and its author has been warned.
      super(
          FORMAT,
          Teller.class,
          Operation.tell("deposit", long.class),
          Operation.ask("balance"),
          Operation.tell("introduce", TellerRef.class));
    }

    @Override
    public TellerRef newRef(Cell cell) {
      return new TellerDispatch(cell);
    }
  }
}
