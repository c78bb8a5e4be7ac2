package names;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Vouched;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Sorted} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class SortedDispatch<T extends Comparable<T>> extends GeneratedRef implements SortedRef<T> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int ADD = 1;
  private static final int AFTER = 2;

  private Sorted<T> behavior;

  private SortedDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private SortedDispatch(SortedDispatch<T> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <T extends Comparable<T>> Contract<Sorted<T>, SortedRef<T>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Sorted<T>, SortedRef<T>>) CONTRACT;
  }

  @Override
  public void add(T element) {
    T sentElement = Vouched.checked(element, "element");
    MessageSlot slot = cell.claim(this, ADD);
    slot.ref0 = sentElement;
    cell.publish(slot);
  }

  @Override
  public Ask<List<T>> after(T element) {
    T sentElement = Vouched.checked(element, "element");
    MessageSlot slot = cell.claimAsk(this, AFTER);
    slot.ref0 = sentElement;
    return cell.publishAsk(slot);
  }

  @Override
  public SortedRef<T> within(Duration timeout) {
    return new SortedDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case ADD -> behavior.add((T) slot.ref0);
      case AFTER -> cell.reply(slot, Vouched.checked(Frozen.list(behavior.after((T) slot.ref0),
          "the reply"), "the reply"));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case ADD -> new SortedMessage.Add<T>((T) slot.ref0);
      case AFTER -> new SortedMessage.After<T>((T) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Sorted<T>) behavior;
  }

  private static final class Descriptor<T extends Comparable<T>>
      extends GeneratedContract<Sorted<T>, SortedRef<T>> {
    private Descriptor() {
      super(
          FORMAT,
          Sorted.class,
          Operation.tell("add", Comparable.class),
          Operation.ask("after", Comparable.class));
    }

    @Override
    public SortedRef<T> newRef(Cell cell) {
      return new SortedDispatch<>(cell);
    }
  }
}
