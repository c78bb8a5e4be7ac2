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

/** Carries messages of {@link Root} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class RootDispatch extends GeneratedRef implements RootRef {
  static final Contract<Root, RootRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ADD = 1;
  private static final int PARENT = 2;
  private static final int VISIT = 3;
  private static final int REPLACE_BY = 4;

  private Root behavior;

  private RootDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private RootDispatch(RootDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void add(NodeRef<String> child) {
    MessageSlot slot = cell.claim(this, ADD);
    slot.ref0 = child;
    cell.publish(slot);
  }

  @Override
  public Ask<NodeRef<String>> parent() {
    return cell.publishAsk(cell.claimAsk(this, PARENT));
  }

  @Override
  public void visit(VisitorRef<String, NodeRef<String>> visitor) {
    MessageSlot slot = cell.claim(this, VISIT);
    slot.ref0 = visitor;
    cell.publish(slot);
  }

  @Override
  public void replaceBy(RootRef other) {
    MessageSlot slot = cell.claim(this, REPLACE_BY);
    slot.ref0 = other;
    cell.publish(slot);
  }

  @Override
  public RootRef within(Duration timeout) {
    return new RootDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case ADD -> behavior.add((NodeRef<String>) slot.ref0);
      case PARENT -> cell.reply(slot, behavior.parent());
      case VISIT -> behavior.visit((VisitorRef<String, NodeRef<String>>) slot.ref0);
      case REPLACE_BY -> behavior.replaceBy((RootRef) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case ADD -> new NodeMessage.Add<String>((NodeRef<String>) slot.ref0);
      case PARENT -> new NodeMessage.Parent<String>();
      case VISIT -> new NodeMessage.Visit<String>((VisitorRef<String, NodeRef<String>>) slot.ref0);
      case REPLACE_BY -> new RootMessage.ReplaceBy((RootRef) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Root) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Root, RootRef> {
    private Descriptor() {
      super(
          FORMAT,
          Root.class,
          Operation.tell("add", NodeRef.class),
          Operation.ask("parent"),
          Operation.tell("visit", VisitorRef.class),
          Operation.tell("replaceBy", RootRef.class));
    }

    @Override
    public RootRef newRef(Cell cell) {
      return new RootDispatch(cell);
    }
  }
}
