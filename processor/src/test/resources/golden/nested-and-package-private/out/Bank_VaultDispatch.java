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

/** Carries messages of {@link Bank.Vault} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Bank_VaultDispatch extends GeneratedRef implements Bank_VaultRef {
  static final Contract<Bank.Vault, Bank_VaultRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int IS_OPEN = 1;

  private Bank.Vault behavior;

  private Bank_VaultDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private Bank_VaultDispatch(Bank_VaultDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<Boolean> isOpen() {
    return cell.publishAsk(cell.claimAsk(this, IS_OPEN));
  }

  @Override
  public Bank_VaultRef within(Duration timeout) {
    return new Bank_VaultDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case IS_OPEN -> cell.reply(slot, behavior.isOpen());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case IS_OPEN -> new Bank_VaultMessage.IsOpen();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Bank.Vault) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Bank.Vault, Bank_VaultRef> {
    private Descriptor() {
      super(
          FORMAT,
          Bank.Vault.class,
          Operation.ask("isOpen"));
    }

    @Override
    public Bank_VaultRef newRef(Cell cell) {
      return new Bank_VaultDispatch(cell);
    }
  }
}
