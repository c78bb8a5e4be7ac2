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
  private static final int LARGEST = 2;

  private Account behavior;

  private AccountDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private AccountDispatch(AccountDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void deposit(Account.Coin coin) {
    MessageSlot slot = cell.claim(this, DEPOSIT);
    slot.ref0 = coin;
    cell.publish(slot);
  }

  @Override
  public Ask<Account.Coin> largest() {
    return cell.publishAsk(cell.claimAsk(this, LARGEST));
  }

  @Override
  public AccountRef within(Duration timeout) {
    return new AccountDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case DEPOSIT -> behavior.deposit((Account.Coin) slot.ref0);
      case LARGEST -> cell.reply(slot, behavior.largest());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case DEPOSIT -> new AccountMessage.Deposit((Account.Coin) slot.ref0);
      case LARGEST -> new AccountMessage.Largest();
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
          Operation.tell("deposit", Account.Coin.class),
          Operation.ask("largest"));
    }

    @Override
    public AccountRef newRef(Cell cell) {
      return new AccountDispatch(cell);
    }
  }
}
