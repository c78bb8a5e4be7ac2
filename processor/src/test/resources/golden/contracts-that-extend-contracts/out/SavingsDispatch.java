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

/** Carries messages of {@link Savings} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class SavingsDispatch extends GeneratedRef implements SavingsRef {
  static final Contract<Savings, SavingsRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int OWNER = 1;
  private static final int DEPOSIT = 2;
  private static final int BALANCE = 3;
  private static final int WITHDRAW = 4;
  private static final int AUDIT = 5;
  private static final int NOTE = 6;
  private static final int FORGET = 7;
  private static final int ADD_INTEREST = 8;
  private static final int DEPOSIT_MONEY = 9;

  private Savings behavior;

  private SavingsDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private SavingsDispatch(SavingsDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<String> owner() {
    return cell.publishAsk(cell.claimAsk(this, OWNER));
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
  public Ask<Long> withdraw(long cents) {
    MessageSlot slot = cell.claimAsk(this, WITHDRAW);
    slot.word0 = cents;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<String> audit(int year) {
    MessageSlot slot = cell.claimAsk(this, AUDIT);
    slot.word0 = year;
    return cell.publishAsk(slot);
  }

  @Override
  public void note(String auditor, String place, String day, String text, String mark) {
    AuditedMessage.Note message = new AuditedMessage.Note(auditor, place, day, text, mark);
    MessageSlot slot = cell.claim(this, NOTE);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  @SuppressWarnings("deprecation")
  public void forget() {
    // Deprecation: whoever sends the message has been warned.
    cell.publish(cell.claim(this, FORGET));
  }

  @Override
  public void addInterest(double percent) {
    MessageSlot slot = cell.claim(this, ADD_INTEREST);
    slot.word0 = Double.doubleToRawLongBits(percent);
    cell.publish(slot);
  }

  @Override
  public void deposit(Money money) {
    MessageSlot slot = cell.claim(this, DEPOSIT_MONEY);
    slot.ref0 = money;
    cell.publish(slot);
  }

  @Override
  public SavingsRef within(Duration timeout) {
    return new SavingsDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("deprecation")
  public void dispatch(MessageSlot slot) throws Exception {
    // Deprecation: whoever sends the message has been warned.
    switch (slot.op) {
      case OWNER -> cell.reply(slot, behavior.owner());
      case DEPOSIT -> behavior.deposit(slot.word0);
      case BALANCE -> cell.reply(slot, behavior.balance());
      case WITHDRAW -> cell.reply(slot, behavior.withdraw(slot.word0));
      case AUDIT -> cell.reply(slot, behavior.audit((int) slot.word0));
      case NOTE -> {
        AuditedMessage.Note message = (AuditedMessage.Note) slot.ref0;
        behavior.note(message.auditor(), message.place(), message.day(), message.text(),
            message.mark());
      }
      case FORGET -> behavior.forget();
      case ADD_INTEREST -> behavior.addInterest(Double.longBitsToDouble(slot.word0));
      case DEPOSIT_MONEY -> behavior.deposit((Money) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case OWNER -> new OwnedMessage.Owner();
      case DEPOSIT -> new AccountMessage.Deposit(slot.word0);
      case BALANCE -> new AccountMessage.Balance();
      case WITHDRAW -> new AccountMessage.Withdraw(slot.word0);
      case AUDIT -> new AuditedMessage.Audit((int) slot.word0);
      case NOTE -> (AuditedMessage.Note) slot.ref0;
      case FORGET -> new AuditedMessage.Forget();
      case ADD_INTEREST -> new SavingsMessage.AddInterest(Double.longBitsToDouble(slot.word0));
      case DEPOSIT_MONEY -> new SavingsMessage.Deposit((Money) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Savings) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Savings, SavingsRef> {
    private Descriptor() {
      super(
          FORMAT,
          Savings.class,
          Operation.ask("owner"),
          Operation.tell("deposit", long.class),
          Operation.ask("balance").timingOutAfter(2000),
          Operation.ask("withdraw", long.class).declaring(Overdrawn.class).timingOutAfter(2000),
          Operation.ask("audit", int.class).timingOutAfter(500),
          Operation.tell("note", String.class, String.class, String.class, String.class,
              String.class),
          Operation.tell("forget"),
          Operation.tell("addInterest", double.class),
          Operation.tell("deposit", Money.class));
    }

    @Override
    public SavingsRef newRef(Cell cell) {
      return new SavingsDispatch(cell);
    }
  }
}
