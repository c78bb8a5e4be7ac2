package names;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;

/** Carries messages of {@link Generated} from a ref to the behavior. */
@javax.annotation.processing.Generated("dev.rondo.processor.ActorContractProcessor")
final class GeneratedDispatch extends dev.rondo.spi.GeneratedRef implements GeneratedRef {
  static final Contract<Generated, GeneratedRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int GENERATE = 1;

  private Generated behavior;

  private GeneratedDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private GeneratedDispatch(GeneratedDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void generate() {
    cell.publish(cell.claim(this, GENERATE));
  }

  @Override
  public GeneratedRef within(Duration timeout) {
    return new GeneratedDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case GENERATE -> behavior.generate();
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case GENERATE -> new GeneratedMessage.Generate();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Generated) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Generated, GeneratedRef> {
    private Descriptor() {
      super(
          FORMAT,
          Generated.class,
          Operation.tell("generate"));
    }

    @Override
    public GeneratedRef newRef(Cell cell) {
      return new GeneratedDispatch(cell);
    }
  }
}
