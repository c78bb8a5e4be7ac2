package post;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Post} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class PostDispatch extends GeneratedRef implements PostRef {
  static final Contract<Post, PostRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int KNOWN = 1;
  private static final int ENUMERATED = 2;
  private static final int TREE = 3;
  private static final int RESULT = 4;
  private static final int ASSERTED = 5;

  private Post behavior;

  private PostDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private PostDispatch(PostDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void known(Integer boxed, UUID id, URI address, ZonedDateTime time) {
    MessageSlot slot = cell.claim(this, KNOWN);
    slot.ref0 = boxed;
    slot.ref1 = id;
    slot.ref2 = address;
    slot.ref3 = time;
    cell.publish(slot);
  }

  @Override
  public void enumerated(Thread.State state, Class<? extends Post> type, ActorRef anyone) {
    MessageSlot slot = cell.claim(this, ENUMERATED);
    slot.ref0 = state;
    slot.ref1 = type;
    slot.ref2 = anyone;
    cell.publish(slot);
  }

  @Override
  public Ask<Tree<Letter>> tree(Tree<? extends Letter> tree) {
    MessageSlot slot = cell.claimAsk(this, TREE);
    slot.ref0 = tree;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Result<Parcel>> result(Result<String> result) {
    MessageSlot slot = cell.claimAsk(this, RESULT);
    slot.ref0 = result;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Asserted> asserted(Parcel parcel) {
    MessageSlot slot = cell.claimAsk(this, ASSERTED);
    slot.ref0 = parcel;
    return cell.publishAsk(slot);
  }

  @Override
  public PostRef within(Duration timeout) {
    return new PostDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case KNOWN -> behavior.known((Integer) slot.ref0, (UUID) slot.ref1, (URI) slot.ref2,
          (ZonedDateTime) slot.ref3);
      case ENUMERATED -> behavior.enumerated((Thread.State) slot.ref0,
          (Class<? extends Post>) slot.ref1, (ActorRef) slot.ref2);
      case TREE -> cell.reply(slot, behavior.tree((Tree<? extends Letter>) slot.ref0));
      case RESULT -> cell.reply(slot, behavior.result((Result<String>) slot.ref0));
      case ASSERTED -> cell.reply(slot, behavior.asserted((Parcel) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case KNOWN -> new PostMessage.Known((Integer) slot.ref0, (UUID) slot.ref1, (URI) slot.ref2,
          (ZonedDateTime) slot.ref3);
      case ENUMERATED -> new PostMessage.Enumerated((Thread.State) slot.ref0,
          (Class<? extends Post>) slot.ref1, (ActorRef) slot.ref2);
      case TREE -> new PostMessage.Tree((Tree<? extends Letter>) slot.ref0);
      case RESULT -> new PostMessage.Result((Result<String>) slot.ref0);
      case ASSERTED -> new PostMessage.Asserted((Parcel) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Post) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Post, PostRef> {
    private Descriptor() {
      super(
          FORMAT,
          Post.class,
          Operation.tell("known", Integer.class, UUID.class, URI.class, ZonedDateTime.class),
          Operation.tell("enumerated", Thread.State.class, Class.class, ActorRef.class),
          Operation.ask("tree", Tree.class),
          Operation.ask("result", Result.class),
          Operation.ask("asserted", Parcel.class));
    }

    @Override
    public PostRef newRef(Cell cell) {
      return new PostDispatch(cell);
    }
  }
}
