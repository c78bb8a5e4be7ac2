package chat;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Chat} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class RoomDispatch extends GeneratedRef implements RoomRef {
  static final Contract<Chat, RoomRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int SAY = 1;

  private Chat behavior;

  private RoomDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private RoomDispatch(RoomDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void say(ChatMessage message) {
    MessageSlot slot = cell.claim(this, SAY);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public RoomRef within(Duration timeout) {
    return new RoomDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case SAY -> behavior.say((ChatMessage) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case SAY -> new RoomMessage.Say((ChatMessage) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Chat) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Chat, RoomRef> {
    private Descriptor() {
      super(
          FORMAT,
          Chat.class,
          Operation.tell("say", ChatMessage.class));
    }

    @Override
    public RoomRef newRef(Cell cell) {
      return new RoomDispatch(cell);
    }
  }
}
