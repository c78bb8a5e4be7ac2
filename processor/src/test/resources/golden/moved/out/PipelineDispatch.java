package pipe;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Pipeline} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class PipelineDispatch extends GeneratedRef implements PipelineRef {
  static final Contract<Pipeline, PipelineRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int TAKE = 2;
  private static final int CHUNK = 3;

  private Pipeline behavior;

  private PipelineDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private PipelineDispatch(PipelineDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void put(byte[] chunk, List<Pipeline.Work> works) {
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = chunk;
    slot.ref1 = works;
    cell.publish(slot);
  }

  @Override
  public Ask<ArrayList<Pipeline.Work>> take() {
    return cell.publishAsk(cell.claimAsk(this, TAKE));
  }

  @Override
  public Ask<byte[]> chunk() {
    return cell.publishAsk(cell.claimAsk(this, CHUNK));
  }

  @Override
  public PipelineRef within(Duration timeout) {
    return new PipelineDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case PUT -> behavior.put((byte[]) slot.ref0, (List<Pipeline.Work>) slot.ref1);
      case TAKE -> cell.reply(slot, behavior.take());
      case CHUNK -> cell.replyLater(slot, behavior.chunk());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case PUT -> new PipelineMessage.Put((byte[]) slot.ref0, (List<Pipeline.Work>) slot.ref1);
      case TAKE -> new PipelineMessage.Take();
      case CHUNK -> new PipelineMessage.Chunk();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Pipeline) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Pipeline, PipelineRef> {
    private Descriptor() {
      super(
          FORMAT,
          Pipeline.class,
          Operation.tell("put", byte[].class, List.class).exclusive(),
          Operation.ask("take"),
          Operation.ask("chunk"));
    }

    @Override
    public PipelineRef newRef(Cell cell) {
      return new PipelineDispatch(cell);
    }
  }
}
