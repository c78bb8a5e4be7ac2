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

/** Carries messages of {@link Bank.Account} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Bank_AccountDispatch extends GeneratedRef implements Bank_AccountRef {
  static final Contract<Bank.Account, Bank_AccountRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int CLOSE = 1;

  private Bank.Account behavior;

  private Bank_AccountDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private Bank_AccountDispatch(Bank_AccountDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void close(Bank.Reason reason) {
    MessageSlot slot = cell.claim(this, CLOSE);
    slot.ref0 = reason;
    cell.publish(slot);
  }

  @Override
  public Bank_AccountRef within(Duration timeout) {
    return new Bank_AccountDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case CLOSE -> behavior.close((Bank.Reason) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case CLOSE -> new Bank_AccountMessage.Close((Bank.Reason) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Bank.Account) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Bank.Account, Bank_AccountRef> {
    private Descriptor() {
      super(
          FORMAT,
          Bank.Account.class,
          Operation.tell("close", Bank.Reason.class));
    }

    @Override
    public Bank_AccountRef newRef(Cell cell) {
      return new Bank_AccountDispatch(cell);
    }
  }
}
