package bank;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Bank.Vault.Door} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Bank_Vault_DoorDispatch extends GeneratedRef implements Bank_Vault_DoorRef {
  static final Contract<Bank.Vault.Door, Bank_Vault_DoorRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int OPEN = 1;

  private Bank.Vault.Door behavior;

  private Bank_Vault_DoorDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private Bank_Vault_DoorDispatch(Bank_Vault_DoorDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void open(Bank.Account_Key key) {
    MessageSlot slot = cell.claim(this, OPEN);
    slot.ref0 = key;
    cell.publish(slot);
  }

  @Override
  public Bank_Vault_DoorRef within(Duration timeout) {
    return new Bank_Vault_DoorDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case OPEN -> behavior.open((Bank.Account_Key) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case OPEN -> new Bank_Vault_DoorMessage.Open((Bank.Account_Key) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Bank.Vault.Door) behavior;
  }

  private static final class Descriptor
      extends GeneratedContract<Bank.Vault.Door, Bank_Vault_DoorRef> {
    private Descriptor() {
      super(
          FORMAT,
          Bank.Vault.Door.class,
          Operation.tell("open", Bank.Account_Key.class));
    }

    @Override
    public Bank_Vault_DoorRef newRef(Cell cell) {
      return new Bank_Vault_DoorDispatch(cell);
    }
  }
}
