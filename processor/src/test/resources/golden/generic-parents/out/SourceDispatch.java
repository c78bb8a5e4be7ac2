package store;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Vouched;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Source} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class SourceDispatch<T> extends GeneratedRef implements SourceRef<T> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int READ = 1;

  private Source<T> behavior;

  private SourceDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private SourceDispatch(SourceDispatch<T> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <T> Contract<Source<T>, SourceRef<T>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Source<T>, SourceRef<T>>) CONTRACT;
  }

  @Override
  public Ask<T> read(String name) {
    MessageSlot slot = cell.claimAsk(this, READ);
    slot.ref0 = name;
    return cell.publishAsk(slot);
  }

  @Override
  public SourceRef<T> within(Duration timeout) {
    return new SourceDispatch<>(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) throws Exception {
    switch (slot.op) {
      case READ -> cell.reply(slot, Vouched.checked(behavior.read(
          (String) slot.ref0), "the reply"));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case READ -> new SourceMessage.Read<T>((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Source<T>) behavior;
  }

  private static final class Descriptor<T> extends GeneratedContract<Source<T>, SourceRef<T>> {
    private Descriptor() {
      super(
          FORMAT,
          Source.class,
          Operation.ask("read", String.class).declaring(Source.Missing.class));
    }

    @Override
    public SourceRef<T> newRef(Cell cell) {
      return new SourceDispatch<>(cell);
    }
  }
}
