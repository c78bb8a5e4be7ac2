package depot;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.FrozenElements;
import dev.rondo.spi.FrozenEntries;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Depot} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class DepotDispatch extends GeneratedRef implements DepotRef {
  static final Contract<Depot, DepotRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int STORE = 1;
  private static final int PACK = 2;
  private static final int OPEN = 3;
  private static final int LOAD = 4;
  private static final int PUSH = 5;

  private Depot behavior;

  private DepotDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private DepotDispatch(DepotDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void store(Crate crate) {
    Crate sentCrate = frozenCrate(crate, "crate");
    MessageSlot slot = cell.claim(this, STORE);
    slot.ref0 = sentCrate;
    cell.publish(slot);
  }

  @Override
  public void pack(Wrapping wrapping) {
    Wrapping sentWrapping = frozenWrapping(wrapping, "wrapping");
    MessageSlot slot = cell.claim(this, PACK);
    slot.ref0 = sentWrapping;
    cell.publish(slot);
  }

  @Override
  public void open(Lid lid) {
    Lid sentLid = frozenLid(lid, "lid");
    MessageSlot slot = cell.claim(this, OPEN);
    slot.ref0 = sentLid;
    cell.publish(slot);
  }

  @Override
  public void load(Cart cart) {
    Cart sentCart = copyOfCart(cart);
    MessageSlot slot = cell.claim(this, LOAD);
    slot.ref0 = sentCart;
    cell.publish(slot);
  }

  @Override
  public void push(Trolley trolley) {
    Trolley sentTrolley = copyOfTrolley(trolley);
    MessageSlot slot = cell.claim(this, PUSH);
    slot.ref0 = sentTrolley;
    cell.publish(slot);
  }

  @Override
  public DepotRef within(Duration timeout) {
    return new DepotDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case STORE -> behavior.store((Crate) slot.ref0);
      case PACK -> behavior.pack((Wrapping) slot.ref0);
      case OPEN -> behavior.open((Lid) slot.ref0);
      case LOAD -> behavior.load((Cart) slot.ref0);
      case PUSH -> behavior.push((Trolley) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case STORE -> new DepotMessage.Store((Crate) slot.ref0);
      case PACK -> new DepotMessage.Pack((Wrapping) slot.ref0);
      case OPEN -> new DepotMessage.Open((Lid) slot.ref0);
      case LOAD -> new DepotMessage.Load((Cart) slot.ref0);
      case PUSH -> new DepotMessage.Push((Trolley) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Depot) behavior;
  }

  @Override
  public void share(MessageSlot slot, MessageSlot copy) {
    super.share(slot, copy);
    switch (slot.op) {
      case LOAD -> {
        copy.ref0 = copyOfCart((Cart) slot.ref0);
      }
      case PUSH -> {
        copy.ref0 = copyOfTrolley((Trolley) slot.ref0);
      }
      default -> {}
    }
  }

  private static Crate frozenCrate(Crate crate, String what) {
    if (crate == null) {
      return null;
    }
    return new Crate(crate.label(), frozenListOfSheet(crate.sheets(), what),
        frozenMapOfStringAndBox(crate.boxes(), what));
  }

  @SuppressWarnings("deprecation")
  private static Wrapping frozenWrapping(Wrapping wrapping, String what) {
    // Deprecation: values consist of the type, and their author has been warned.
    if (wrapping instanceof Wrapping.Paper paper) {
      return frozenPaper(paper, what);
    }
    if (wrapping instanceof Wrapping.Foil foil) {
      return frozenFoil(foil, what);
    }
    return wrapping;
  }

  @SuppressWarnings("deprecation")
  private static Lid frozenLid(Lid lid, String what) {
    // Deprecation: a record is rebuilt by its constructor.
    if (lid == null) {
      return null;
    }
    return new Lid(Frozen.list(lid.texts(), what));
  }

  @SuppressWarnings("deprecation")
  private static List<Sheet> frozenListOfSheet(List<Sheet> list, String what) {
    // Deprecation: values consist of the type, and their author has been warned.
    if (list == null) {
      return null;
    }
    FrozenElements<Sheet> elements = new FrozenElements<>(list, what);
    for (Sheet element : list) {
      elements.add(frozenSheet(element, what));
    }
    return elements.toList();
  }

  @SuppressWarnings("removal")
  private static Map<String, Box> frozenMapOfStringAndBox(Map<String, Box> map, String what) {
    // Removal: values consist of the type, and their author has been warned.
    if (map == null) {
      return null;
    }
    FrozenEntries<String, Box> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<String, Box> entry : map.entrySet()) {
      entries.add(entry.getKey(), frozenBox(entry.getValue(), what));
    }
    return entries.toMap();
  }

  @SuppressWarnings("deprecation")
  private static Wrapping.Paper frozenPaper(Wrapping.Paper paper, String what) {
    // Deprecation: values consist of the type, and their author has been warned.
    if (paper == null) {
      return null;
    }
    return new Wrapping.Paper(Frozen.list(paper.colours(), what));
  }

  private static Wrapping.Foil frozenFoil(Wrapping.Foil foil, String what) {
    if (foil == null) {
      return null;
    }
    return new Wrapping.Foil(Frozen.list(foil.colours(), what));
  }

  @SuppressWarnings("deprecation")
  private static Sheet frozenSheet(Sheet sheet, String what) {
    // Deprecation: values consist of the type, and their author has been warned.
    if (sheet == null) {
      return null;
    }
    return new Sheet(Frozen.list(sheet.numbers(), what));
  }

  @SuppressWarnings("removal")
  private static Box frozenBox(Box box, String what) {
    // Removal: values consist of the type, and their author has been warned.
    if (box == null) {
      return null;
    }
    return new Box(Frozen.set(box.things(), what));
  }

  private static Cart copyOfCart(Cart original) {
    return original == null ? null : CartCopier.copy(original);
  }

  private static Trolley copyOfTrolley(Trolley original) {
    return original == null ? null : TrolleyCopier.copy(original);
  }

  private static final class Descriptor extends GeneratedContract<Depot, DepotRef> {
    private Descriptor() {
      super(
          FORMAT,
          Depot.class,
          Operation.tell("store", Crate.class),
          Operation.tell("pack", Wrapping.class),
          Operation.tell("open", Lid.class),
          Operation.tell("load", Cart.class),
          Operation.tell("push", Trolley.class));
    }

    @Override
    public DepotRef newRef(Cell cell) {
      return new DepotDispatch(cell);
    }
  }
}
