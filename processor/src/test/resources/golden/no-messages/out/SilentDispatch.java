package silent;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Silent} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class SilentDispatch extends GeneratedRef implements SilentRef {
  static final Contract<Silent, SilentRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;

  private SilentDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private SilentDispatch(SilentDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public SilentRef within(Duration timeout) {
    return new SilentDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    throw unknownOperation(slot);
  }

  @Override
  public Message reify(MessageSlot slot) {
    throw unknownOperation(slot);
  }

  @Override
  public void bind(Object behavior) {
    // No message runs on it.
  }

  private static final class Descriptor extends GeneratedContract<Silent, SilentRef> {
    private Descriptor() {
      super(
          FORMAT,
          Silent.class);
    }

    @Override
    public SilentRef newRef(Cell cell) {
      return new SilentDispatch(cell);
    }
  }
}
