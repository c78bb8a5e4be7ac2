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

/** Carries messages of {@link Account} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class AccountDispatch extends GeneratedRef implements AccountRef {
  static final Contract<Account, AccountRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int DEPOSIT = 1;
  private static final int BALANCE = 2;
  private static final int WITHDRAW = 3;

  private Account behavior;

  private AccountDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private AccountDispatch(AccountDispatch origin, Duration timeout) {
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
  public Ask<Receipt> withdraw(long cents) {
    MessageSlot slot = cell.claimAsk(this, WITHDRAW);
    slot.word0 = cents;
    return cell.publishAsk(slot);
  }

  @Override
  public AccountRef within(Duration timeout) {
    return new AccountDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) throws Exception {
    switch (slot.op) {
      case DEPOSIT -> behavior.deposit(slot.word0);
      case BALANCE -> cell.reply(slot, behavior.balance());
      case WITHDRAW -> cell.reply(slot, behavior.withdraw(slot.word0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case DEPOSIT -> new AccountMessage.Deposit(slot.word0);
      case BALANCE -> new AccountMessage.Balance();
      case WITHDRAW -> new AccountMessage.Withdraw(slot.word0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Account) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Account, AccountRef> {
    private Descriptor() {
      super(
          FORMAT,
          Account.class,
          Operation.tell("deposit", long.class),
          Operation.ask("balance"),
          Operation.ask("withdraw", long.class).declaring(Overdrawn.class));
    }

    @Override
    public AccountRef newRef(Cell cell) {
      return new AccountDispatch(cell);
    }
  }
}
