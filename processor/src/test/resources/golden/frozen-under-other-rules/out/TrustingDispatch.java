package rules;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.FrozenElements;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Trusting} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class TrustingDispatch extends GeneratedRef implements TrustingRef {
  static final Contract<Trusting, TrustingRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int SAME = 1;
  private static final int NESTED = 2;

  private Trusting behavior;

  private TrustingDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private TrustingDispatch(TrustingDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<Collection<Lines>> same(Collection<Lines> all) {
    Collection<Lines> sentAll = Frozen.collection(all, "all");
    MessageSlot slot = cell.claimAsk(this, SAME);
    slot.ref0 = sentAll;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<List<List<Lines>>> nested(List<List<Lines>> all) {
    List<List<Lines>> sentAll = frozenListOfListOfLines(all, "all");
    MessageSlot slot = cell.claimAsk(this, NESTED);
    slot.ref0 = sentAll;
    return cell.publishAsk(slot);
  }

  @Override
  public TrustingRef within(Duration timeout) {
    return new TrustingDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case SAME -> cell.reply(slot, Frozen.collection(behavior.same((Collection<Lines>) slot.ref0),
          "the reply"));
      case NESTED -> cell.reply(slot, frozenListOfListOfLines(behavior.nested(
          (List<List<Lines>>) slot.ref0), "the reply"));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case SAME -> new TrustingMessage.Same((Collection<Lines>) slot.ref0);
      case NESTED -> new TrustingMessage.Nested((List<List<Lines>>) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Trusting) behavior;
  }

  private static List<List<Lines>> frozenListOfListOfLines(List<List<Lines>> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<List<Lines>> elements = new FrozenElements<>(list, what);
    for (List<Lines> element : list) {
      elements.add(Frozen.list(element, what));
    }
    return elements.toList();
  }

  private static final class Descriptor extends GeneratedContract<Trusting, TrustingRef> {
    private Descriptor() {
      super(
          FORMAT,
          Trusting.class,
          Operation.ask("same", Collection.class),
          Operation.ask("nested", List.class));
    }

    @Override
    public TrustingRef newRef(Cell cell) {
      return new TrustingDispatch(cell);
    }
  }
}
