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

/** Carries messages of {@link Audited} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class AuditedDispatch extends GeneratedRef implements AuditedRef {
  static final Contract<Audited, AuditedRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int OWNER = 1;
  private static final int AUDIT = 2;
  private static final int NOTE = 3;
  private static final int FORGET = 4;
  private static final int BALANCE = 5;

  private Audited behavior;

  private AuditedDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private AuditedDispatch(AuditedDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<String> owner() {
    return cell.publishAsk(cell.claimAsk(this, OWNER));
  }

  @Override
  public Ask<String> audit(int year) {
    MessageSlot slot = cell.claimAsk(this, AUDIT);
    slot.word0 = year;
    return cell.publishAsk(slot);
  }

  @Override
  public void note(String auditor, String place, String day, String text, String mark) {
    AuditedMessage.Note message = new AuditedMessage.Note(auditor, place, day, text, mark);
    MessageSlot slot = cell.claim(this, NOTE);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  @SuppressWarnings("deprecation")
  public void forget() {
    // Deprecation: whoever sends the message has been warned.
    cell.publish(cell.claim(this, FORGET));
  }

  @Override
  public Ask<Long> balance() {
    return cell.publishAsk(cell.claimAsk(this, BALANCE));
  }

  @Override
  public AuditedRef within(Duration timeout) {
    return new AuditedDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("deprecation")
  public void dispatch(MessageSlot slot) {
    // Deprecation: whoever sends the message has been warned.
    switch (slot.op) {
      case OWNER -> cell.reply(slot, behavior.owner());
      case AUDIT -> cell.reply(slot, behavior.audit((int) slot.word0));
      case NOTE -> {
        AuditedMessage.Note message = (AuditedMessage.Note) slot.ref0;
        behavior.note(message.auditor(), message.place(), message.day(), message.text(),
            message.mark());
      }
      case FORGET -> behavior.forget();
      case BALANCE -> cell.reply(slot, behavior.balance());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case OWNER -> new OwnedMessage.Owner();
      case AUDIT -> new AuditedMessage.Audit((int) slot.word0);
      case NOTE -> (AuditedMessage.Note) slot.ref0;
      case FORGET -> new AuditedMessage.Forget();
      case BALANCE -> new AuditedMessage.Balance();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Audited) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Audited, AuditedRef> {
    private Descriptor() {
      super(
          FORMAT,
          Audited.class,
          Operation.ask("owner"),
          Operation.ask("audit", int.class).timingOutAfter(500),
          Operation.tell("note", String.class, String.class, String.class, String.class,
              String.class),
          Operation.tell("forget"),
          Operation.ask("balance"));
    }

    @Override
    public AuditedRef newRef(Cell cell) {
      return new AuditedDispatch(cell);
    }
  }
}
