package names;

import dev.rondo.Contract;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Message} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class MessageDispatch extends GeneratedRef implements MessageRef {
  static final Contract<Message, MessageRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int MESSAGE = 1;

  private Message behavior;

  private MessageDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private MessageDispatch(MessageDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void message(MessageRef other) {
    MessageSlot slot = cell.claim(this, MESSAGE);
    slot.ref0 = other;
    cell.publish(slot);
  }

  @Override
  public MessageRef within(Duration timeout) {
    return new MessageDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case MESSAGE -> behavior.message((MessageRef) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public dev.rondo.Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case MESSAGE -> new MessageMessage.Message((MessageRef) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Message) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Message, MessageRef> {
    private Descriptor() {
      super(
          FORMAT,
          Message.class,
          Operation.tell("message", MessageRef.class));
    }

    @Override
    public MessageRef newRef(Cell cell) {
      return new MessageDispatch(cell);
    }
  }
}
