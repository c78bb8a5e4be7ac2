package tree;

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

/** Carries messages of {@link Ended} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class EndedDispatch<E> extends GeneratedRef implements EndedRef<E> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int WHEN_ENDED = 1;

  private Ended<E> behavior;

  private EndedDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private EndedDispatch(EndedDispatch<E> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <E> Contract<Ended<E>, EndedRef<E>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Ended<E>, EndedRef<E>>) CONTRACT;
  }

  @Override
  public void whenEnded(E who, RootRef root) {
    E sentWho = Vouched.checked(who, "who");
    MessageSlot slot = cell.claim(this, WHEN_ENDED);
    slot.ref0 = sentWho;
    slot.ref1 = root;
    cell.publish(slot);
  }

  @Override
  public EndedRef<E> within(Duration timeout) {
    return new EndedDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case WHEN_ENDED -> behavior.whenEnded((E) slot.ref0, (RootRef) slot.ref1);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case WHEN_ENDED -> new EndedMessage.WhenEnded<E>((E) slot.ref0, (RootRef) slot.ref1);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Ended<E>) behavior;
  }

  private static final class Descriptor<E> extends GeneratedContract<Ended<E>, EndedRef<E>> {
    private Descriptor() {
      super(
          FORMAT,
          Ended.class,
          Operation.tell("whenEnded", Object.class, RootRef.class));
    }

    @Override
    public EndedRef<E> newRef(Cell cell) {
      return new EndedDispatch<>(cell);
    }
  }
}
