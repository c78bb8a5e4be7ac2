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
  private static final int DEPOSIT_EUROS = 2;
  private static final int BALANCE_IN_EUROS = 3;

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
  @SuppressWarnings("deprecation")
  public void depositEuros(int euros) {
    // Deprecation: whoever sends the message has been warned.
    MessageSlot slot = cell.claim(this, DEPOSIT_EUROS);
    slot.word0 = euros;
    cell.publish(slot);
  }

  @Override
  @SuppressWarnings("removal")
  public Ask<Integer> balanceInEuros() {
    // Removal: whoever sends the message has been warned.
    return cell.publishAsk(cell.claimAsk(this, BALANCE_IN_EUROS));
  }

  @Override
  public AccountRef within(Duration timeout) {
    return new AccountDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public void dispatch(MessageSlot slot) {
    // Deprecation: whoever sends the message has been warned.
    // Removal: whoever sends the message has been warned.
    switch (slot.op) {
      case DEPOSIT -> behavior.deposit(slot.word0);
      case DEPOSIT_EUROS -> behavior.depositEuros((int) slot.word0);
      case BALANCE_IN_EUROS -> cell.reply(slot, behavior.balanceInEuros());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case DEPOSIT -> new AccountMessage.Deposit(slot.word0);
      case DEPOSIT_EUROS -> new AccountMessage.DepositEuros((int) slot.word0);
      case BALANCE_IN_EUROS -> new AccountMessage.BalanceInEuros();
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
          Operation.tell("depositEuros", int.class),
          Operation.ask("balanceInEuros"));
    }

    @Override
    public AccountRef newRef(Cell cell) {
      return new AccountDispatch(cell);
    }
  }
}
