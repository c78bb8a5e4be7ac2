package tree;

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

/** Carries messages of {@link Node} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class NodeDispatch<T> extends GeneratedRef implements NodeRef<T> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int ADD = 1;
  private static final int PARENT = 2;
  private static final int VISIT = 3;

  private Node<T> behavior;

  private NodeDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private NodeDispatch(NodeDispatch<T> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <T> Contract<Node<T>, NodeRef<T>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Node<T>, NodeRef<T>>) CONTRACT;
  }

  @Override
  public void add(NodeRef<T> child) {
    MessageSlot slot = cell.claim(this, ADD);
    slot.ref0 = child;
    cell.publish(slot);
  }

  @Override
  public Ask<NodeRef<T>> parent() {
    return cell.publishAsk(cell.claimAsk(this, PARENT));
  }

  @Override
  public void visit(VisitorRef<T, NodeRef<T>> visitor) {
    MessageSlot slot = cell.claim(this, VISIT);
    slot.ref0 = visitor;
    cell.publish(slot);
  }

  @Override
  public NodeRef<T> within(Duration timeout) {
    return new NodeDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case ADD -> behavior.add((NodeRef<T>) slot.ref0);
      case PARENT -> cell.reply(slot, behavior.parent());
      case VISIT -> behavior.visit((VisitorRef<T, NodeRef<T>>) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case ADD -> new NodeMessage.Add<T>((NodeRef<T>) slot.ref0);
      case PARENT -> new NodeMessage.Parent<T>();
      case VISIT -> new NodeMessage.Visit<T>((VisitorRef<T, NodeRef<T>>) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Node<T>) behavior;
  }

  private static final class Descriptor<T> extends GeneratedContract<Node<T>, NodeRef<T>> {
    private Descriptor() {
      super(
          FORMAT,
          Node.class,
          Operation.tell("add", NodeRef.class),
          Operation.ask("parent"),
          Operation.tell("visit", VisitorRef.class));
    }

    @Override
    public NodeRef<T> newRef(Cell cell) {
      return new NodeDispatch<>(cell);
    }
  }
}
