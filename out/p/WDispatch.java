package p;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link W} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class WDispatch<T> extends GeneratedRef implements WRef<T> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int A = 1;
  private static final int A_STRING = 2;

  private W<T> behavior;

  private WDispatch(Cell cell) {
    super(cell);
  }

  private WDispatch(WDispatch<T> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <T> Contract<W<T>, WRef<T>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<W<T>, WRef<T>>) CONTRACT;
  }

  @Override
  public void a(T t) {
    MessageSlot slot = cell.claim(this, A);
    slot.ref0 = t;
    cell.publish(slot);
  }

  @Override
  public void a(String s) {
    MessageSlot slot = cell.claim(this, A_STRING);
    slot.ref0 = s;
    cell.publish(slot);
  }

  @Override
  public WRef<T> within(Duration timeout) {
    return new WDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case A -> behavior.a((T) slot.ref0);
      case A_STRING -> behavior.a((String) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case A -> new WMessage.A<T>((T) slot.ref0);
      case A_STRING -> new WMessage.AString<T>((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (W<T>) behavior;
  }

  private static final class Descriptor<T> extends GeneratedContract<W<T>, WRef<T>> {
    private Descriptor() {
      super(
          FORMAT,
          W.class,
          Operation.tell("a", Object.class),
          Operation.tell("a", String.class));
    }

    @Override
    public WRef<T> newRef(Cell cell) {
      return new WDispatch<>(cell);
    }
  }
}
