package ledger;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Audit} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class AuditDispatch extends GeneratedRef implements AuditRef {
  static final Contract<Audit, AuditRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int REGISTER = 1;

  private Audit behavior;

  private AuditDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private AuditDispatch(AuditDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void register(LedgerRef ledger) {
    MessageSlot slot = cell.claim(this, REGISTER);
    slot.ref0 = ledger;
    cell.publish(slot);
  }

  @Override
  public AuditRef within(Duration timeout) {
    return new AuditDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case REGISTER -> behavior.register((LedgerRef) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case REGISTER -> new AuditMessage.Register((LedgerRef) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Audit) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Audit, AuditRef> {
    private Descriptor() {
      super(
          FORMAT,
          Audit.class,
          Operation.tell("register", LedgerRef.class));
    }

    @Override
    public AuditRef newRef(Cell cell) {
      return new AuditDispatch(cell);
    }
  }
}
