package data;

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

/** Carries messages of {@link Deque} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class DequeDispatch extends GeneratedRef implements DequeRef {
  static final Contract<Deque, DequeRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUSH = 1;
  private static final int SIZE = 2;
  private static final int POP = 3;
  private static final int CLOSE = 4;
  private static final int COMPARE = 5;
  private static final int APPEND = 6;

  private Deque behavior;

  private DequeDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private DequeDispatch(DequeDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void push(String element) {
    MessageSlot slot = cell.claim(this, PUSH);
    slot.ref0 = element;
    cell.publish(slot);
  }

  @Override
  public Ask<Integer> size() {
    return cell.publishAsk(cell.claimAsk(this, SIZE));
  }

  @Override
  public Ask<String> pop() {
    return cell.publishAsk(cell.claimAsk(this, POP));
  }

  @Override
  public void close() {
    cell.publish(cell.claim(this, CLOSE));
  }

  @Override
  public Ask<Integer> compare(String arg0, String arg1) {
    MessageSlot slot = cell.claimAsk(this, COMPARE);
    slot.ref0 = arg0;
    slot.ref1 = arg1;
    return cell.publishAsk(slot);
  }

  @Override
  public void append(String element) {
    MessageSlot slot = cell.claim(this, APPEND);
    slot.ref0 = element;
    cell.publish(slot);
  }

  @Override
  public DequeRef within(Duration timeout) {
    return new DequeDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) throws Exception {
    switch (slot.op) {
      case PUSH -> behavior.push((String) slot.ref0);
      case SIZE -> cell.reply(slot, behavior.size());
      case POP -> cell.reply(slot, behavior.pop());
      case CLOSE -> behavior.close();
      case COMPARE -> cell.reply(slot, behavior.compare((String) slot.ref0, (String) slot.ref1));
      case APPEND -> behavior.append((String) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case PUSH -> new StackMessage.Push((String) slot.ref0);
      case SIZE -> new StackMessage.Size();
      case POP -> new StackMessage.Pop();
      case CLOSE -> new StackMessage.Close();
      case COMPARE -> new StackMessage.Compare((String) slot.ref0, (String) slot.ref1);
      case APPEND -> new DequeMessage.Append((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Deque) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Deque, DequeRef> {
    private Descriptor() {
      super(
          FORMAT,
          Deque.class,
          Operation.tell("push", String.class),
          Operation.ask("size"),
          Operation.ask("pop").declaring(Pops.Empty.class),
          Operation.tell("close"),
          Operation.ask("compare", String.class, String.class),
          Operation.tell("append", String.class));
    }

    @Override
    public DequeRef newRef(Cell cell) {
      return new DequeDispatch(cell);
    }
  }
}
