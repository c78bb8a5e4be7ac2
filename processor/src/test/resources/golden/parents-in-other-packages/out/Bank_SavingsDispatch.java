package savings;

import bank.Account;
import bank.AccountMessage;
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

/** Carries messages of {@link Bank.Savings} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Bank_SavingsDispatch extends GeneratedRef implements Bank_SavingsRef {
  static final Contract<Bank.Savings, Bank_SavingsRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int DEPOSIT = 1;
  private static final int LARGEST = 2;
  private static final int CLOSE = 3;

  private Bank.Savings behavior;

  private Bank_SavingsDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private Bank_SavingsDispatch(Bank_SavingsDispatch origin, Duration timeout) {
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
  public void close(Bank.SavingsMessage reason) {
    MessageSlot slot = cell.claim(this, CLOSE);
    slot.ref0 = reason;
    cell.publish(slot);
  }

  @Override
  public Bank_SavingsRef within(Duration timeout) {
    return new Bank_SavingsDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case DEPOSIT -> behavior.deposit((Account.Coin) slot.ref0);
      case LARGEST -> cell.reply(slot, behavior.largest());
      case CLOSE -> behavior.close((Bank.SavingsMessage) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case DEPOSIT -> new AccountMessage.Deposit((Account.Coin) slot.ref0);
      case LARGEST -> new AccountMessage.Largest();
      case CLOSE -> new Bank_SavingsMessage.Close((Bank.SavingsMessage) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Bank.Savings) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Bank.Savings, Bank_SavingsRef> {
    private Descriptor() {
      super(
          FORMAT,
          Bank.Savings.class,
          Operation.tell("deposit", Account.Coin.class),
          Operation.ask("largest"),
          Operation.tell("close", Bank.SavingsMessage.class));
    }

    @Override
    public Bank_SavingsRef newRef(Cell cell) {
      return new Bank_SavingsDispatch(cell);
    }
  }
}
