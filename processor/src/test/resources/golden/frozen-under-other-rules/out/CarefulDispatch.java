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

/** Carries messages of {@link Careful} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CarefulDispatch extends GeneratedRef implements CarefulRef {
  static final Contract<Careful, CarefulRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int SHOW = 1;
  private static final int SHOW_NESTED = 2;

  private Careful behavior;

  private CarefulDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private CarefulDispatch(CarefulDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<String> show(Collection<Lines> all) {
    Collection<Lines> sentAll = frozenCollectionOfLines(all, "all");
    MessageSlot slot = cell.claimAsk(this, SHOW);
    slot.ref0 = sentAll;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<String> showNested(List<List<Lines>> all) {
    List<List<Lines>> sentAll = frozenListOfListOfLines(all, "all");
    MessageSlot slot = cell.claimAsk(this, SHOW_NESTED);
    slot.ref0 = sentAll;
    return cell.publishAsk(slot);
  }

  @Override
  public CarefulRef within(Duration timeout) {
    return new CarefulDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case SHOW -> cell.reply(slot, behavior.show((Collection<Lines>) slot.ref0));
      case SHOW_NESTED -> cell.reply(slot, behavior.showNested((List<List<Lines>>) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case SHOW -> new CarefulMessage.Show((Collection<Lines>) slot.ref0);
      case SHOW_NESTED -> new CarefulMessage.ShowNested((List<List<Lines>>) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Careful) behavior;
  }

  private static Collection<Lines> frozenCollectionOfLines(Collection<Lines> collection,
      String what) {
    if (collection == null) {
      return null;
    }
    FrozenElements<Lines> elements = new FrozenElements<>(collection, what);
    for (Lines element : collection) {
      elements.add(frozenLines(element, what));
    }
    return elements.toCollection();
  }

  private static List<List<Lines>> frozenListOfListOfLines(List<List<Lines>> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<List<Lines>> elements = new FrozenElements<>(list, what);
    for (List<Lines> element : list) {
      elements.add(frozenListOfLines(element, what));
    }
    return elements.toList();
  }

  private static Lines frozenLines(Lines lines, String what) {
    if (lines == null) {
      return null;
    }
    return new Lines(Frozen.list(lines.texts(), what));
  }

  private static List<Lines> frozenListOfLines(List<Lines> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<Lines> elements = new FrozenElements<>(list, what);
    for (Lines element : list) {
      elements.add(frozenLines(element, what));
    }
    return elements.toList();
  }

  private static final class Descriptor extends GeneratedContract<Careful, CarefulRef> {
    private Descriptor() {
      super(
          FORMAT,
          Careful.class,
          Operation.ask("show", Collection.class),
          Operation.ask("showNested", List.class));
    }

    @Override
    public CarefulRef newRef(Cell cell) {
      return new CarefulDispatch(cell);
    }
  }
}
