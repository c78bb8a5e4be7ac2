package bank;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Carries messages of {@link Bank.Account} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
@NullMarked
final class Bank_AccountDispatch extends GeneratedRef implements Bank_AccountRef {
  static final Contract<Bank.Account, Bank_AccountRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int OPEN = 1;
  private static final int CLOSE = 2;

  private Bank.Account behavior;

  private Bank_AccountDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private Bank_AccountDispatch(Bank_AccountDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void open(String owner, @Nullable String remark) {
    Objects.requireNonNull(owner, "owner");
    MessageSlot slot = cell.claim(this, OPEN);
    slot.ref0 = owner;
    slot.ref1 = remark;
    cell.publish(slot);
  }

  @Override
  @NullUnmarked
  public void close(String reason) {
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
      case OPEN -> behavior.open((String) slot.ref0, (@Nullable String) slot.ref1);
      case CLOSE -> behavior.close((String) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case OPEN -> new Bank_AccountMessage.Open((String) slot.ref0, (@Nullable String) slot.ref1);
      case CLOSE -> new Bank_AccountMessage.Close((String) slot.ref0);
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
          Operation.tell("open", String.class, String.class),
          Operation.tell("close", String.class));
    }

    @Override
    public Bank_AccountRef newRef(Cell cell) {
      return new Bank_AccountDispatch(cell);
    }
  }
}
