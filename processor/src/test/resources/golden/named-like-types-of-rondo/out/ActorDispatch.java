package names;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Actor} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ActorDispatch extends GeneratedRef implements ActorRef {
  static final Contract<Actor, ActorRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ACT = 1;

  private Actor behavior;

  private ActorDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ActorDispatch(ActorDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void act(AskRef ask) {
    MessageSlot slot = cell.claim(this, ACT);
    slot.ref0 = ask;
    cell.publish(slot);
  }

  @Override
  public ActorRef within(Duration timeout) {
    return new ActorDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case ACT -> behavior.act((AskRef) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case ACT -> new ActorMessage.Act((AskRef) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Actor) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Actor, ActorRef> {
    private Descriptor() {
      super(
          FORMAT,
          Actor.class,
          Operation.tell("act", AskRef.class));
    }

    @Override
    public ActorRef newRef(Cell cell) {
      return new ActorDispatch(cell);
    }
  }
}
