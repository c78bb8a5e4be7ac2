package graphs;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Cow;
import dev.rondo.MailboxFullException;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Copies;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Handles;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Store} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class StoreDispatch extends GeneratedRef implements StoreRef {
  static final Contract<Store, StoreRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int SHARE = 2;
  private static final int LAST = 3;

  private Store behavior;

  private StoreDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private StoreDispatch(StoreDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void put(Node node, List<Node> nodes) {
    Node sentNode = copyOfNode(node);
    List<Node> sentNodes = copyOfNodeList(nodes);
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = sentNode;
    slot.ref1 = sentNodes;
    cell.publish(slot);
  }

  @Override
  public void share(Cow<Node> node) {
    Cow<Node> sentNode = Handles.shared(node, original -> NodeCopier.copy(original));
    try {
      MessageSlot slot = cell.claim(this, SHARE);
      slot.ref0 = sentNode;
      cell.publish(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(node, sentNode);
      throw full;
    }
  }

  @Override
  public Ask<Node> last() {
    return cell.publishAsk(cell.claimAsk(this, LAST));
  }

  @Override
  public StoreRef within(Duration timeout) {
    return new StoreDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case PUT -> behavior.put((Node) slot.ref0, (List<Node>) slot.ref1);
      case SHARE -> {
        behavior.share((Cow<Node>) slot.ref0);
        Handles.handled(slot.ref0);
      }
      case LAST -> cell.reply(slot, copyOfNode(behavior.last()));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case PUT -> new StoreMessage.Put((Node) slot.ref0, (List<Node>) slot.ref1);
      case SHARE -> new StoreMessage.Share((Cow<Node>) slot.ref0);
      case LAST -> new StoreMessage.Last();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Store) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void drop(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case SHARE -> {
        Handles.dropped(slot.ref0);
      }
      default -> {}
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void share(MessageSlot slot, MessageSlot copy) {
    // Unchecked: a slot is filled by the method of the same operation only.
    super.share(slot, copy);
    switch (slot.op) {
      case PUT -> {
        copy.ref0 = copyOfNode((Node) slot.ref0);
        copy.ref1 = copyOfNodeList((List<Node>) slot.ref1);
      }
      case SHARE -> {
        copy.ref0 = Handles.shared((Cow<Node>) slot.ref0, original -> NodeCopier.copy(original));
      }
      default -> {}
    }
  }

  private static Node copyOfNode(Node original) {
    return original == null ? null : NodeCopier.copy(original);
  }

  private static List<Node> copyOfNodeList(List<Node> original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfNodeList(part, within));
  }

  private static List<Node> copyOfNodeList(List<Node> original, Copies copies) {
    ArrayList<Node> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, NodeCopier::copy));
    return copy;
  }

  private static final class Descriptor extends GeneratedContract<Store, StoreRef> {
    private Descriptor() {
      super(
          FORMAT,
          Store.class,
          Operation.tell("put", Node.class, List.class),
          Operation.tell("share", Cow.class),
          Operation.ask("last"));
    }

    @Override
    public StoreRef newRef(Cell cell) {
      return new StoreDispatch(cell);
    }
  }
}
