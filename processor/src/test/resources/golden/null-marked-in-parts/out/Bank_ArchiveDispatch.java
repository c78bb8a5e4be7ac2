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

/** Carries messages of {@link Bank.Archive} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Bank_ArchiveDispatch extends GeneratedRef implements Bank_ArchiveRef {
  static final Contract<Bank.Archive, Bank_ArchiveRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int FIND = 2;

  private Bank.Archive behavior;

  private Bank_ArchiveDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private Bank_ArchiveDispatch(Bank_ArchiveDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  @NullMarked
  public void put(String text) {
    Objects.requireNonNull(text, "text");
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = text;
    cell.publish(slot);
  }

  @Override
  public void find(String text) {
    MessageSlot slot = cell.claim(this, FIND);
    slot.ref0 = text;
    cell.publish(slot);
  }

  @Override
  public Bank_ArchiveRef within(Duration timeout) {
    return new Bank_ArchiveDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case PUT -> behavior.put((String) slot.ref0);
      case FIND -> behavior.find((String) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case PUT -> new Bank_ArchiveMessage.Put((String) slot.ref0);
      case FIND -> new Bank_ArchiveMessage.Find((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Bank.Archive) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Bank.Archive, Bank_ArchiveRef> {
    private Descriptor() {
      super(
          FORMAT,
          Bank.Archive.class,
          Operation.tell("put", String.class),
          Operation.tell("find", String.class));
    }

    @Override
    public Bank_ArchiveRef newRef(Cell cell) {
      return new Bank_ArchiveDispatch(cell);
    }
  }
}
