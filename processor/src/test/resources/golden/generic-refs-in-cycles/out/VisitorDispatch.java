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

/** Carries messages of {@link Visitor} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class VisitorDispatch<T, N> extends GeneratedRef implements VisitorRef<T, N> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int WHEN_ENDED = 1;
  private static final int VISIT = 2;
  private static final int FOLLOW = 3;

  private Visitor<T, N> behavior;

  private VisitorDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private VisitorDispatch(VisitorDispatch<T, N> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <T, N> Contract<Visitor<T, N>, VisitorRef<T, N>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Visitor<T, N>, VisitorRef<T, N>>) CONTRACT;
  }

  @Override
  public void whenEnded(VisitorRef<T, N> who, RootRef root) {
    MessageSlot slot = cell.claim(this, WHEN_ENDED);
    slot.ref0 = who;
    slot.ref1 = root;
    cell.publish(slot);
  }

  @Override
  public void visit(N node, T value) {
    N sentNode = Vouched.checked(node, "node");
    T sentValue = Vouched.checked(value, "value");
    MessageSlot slot = cell.claim(this, VISIT);
    slot.ref0 = sentNode;
    slot.ref1 = sentValue;
    cell.publish(slot);
  }

  @Override
  public void follow(Visitor.Trail<NodeRef<T>, VisitorRef<?, ? extends N>> trail) {
    MessageSlot slot = cell.claim(this, FOLLOW);
    slot.ref0 = trail;
    cell.publish(slot);
  }

  @Override
  public VisitorRef<T, N> within(Duration timeout) {
    return new VisitorDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case WHEN_ENDED -> behavior.whenEnded((VisitorRef<T, N>) slot.ref0, (RootRef) slot.ref1);
      case VISIT -> behavior.visit((N) slot.ref0, (T) slot.ref1);
      case FOLLOW -> behavior.follow(
          (Visitor.Trail<NodeRef<T>, VisitorRef<?, ? extends N>>) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case WHEN_ENDED -> new EndedMessage.WhenEnded<VisitorRef<T, N>>((VisitorRef<T, N>) slot.ref0,
          (RootRef) slot.ref1);
      case VISIT -> new VisitorMessage.Visit<T, N>((N) slot.ref0, (T) slot.ref1);
      case FOLLOW -> new VisitorMessage.Follow<T, N>(
          (Visitor.Trail<NodeRef<T>, VisitorRef<?, ? extends N>>) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Visitor<T, N>) behavior;
  }

  private static final class Descriptor<T, N>
      extends GeneratedContract<Visitor<T, N>, VisitorRef<T, N>> {
    private Descriptor() {
      super(
          FORMAT,
          Visitor.class,
          Operation.tell("whenEnded", VisitorRef.class, RootRef.class),
          Operation.tell("visit", Object.class, Object.class),
          Operation.tell("follow", Visitor.Trail.class));
    }

    @Override
    public VisitorRef<T, N> newRef(Cell cell) {
      return new VisitorDispatch<>(cell);
    }
  }
}
