package catalogue;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Catalogue} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CatalogueDispatch extends GeneratedRef implements CatalogueRef {
  static final Contract<Catalogue, CatalogueRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int STOCK = 2;
  private static final int ORDERS = 3;

  private Catalogue behavior;

  private CatalogueDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private CatalogueDispatch(CatalogueDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void put(String item, long count) {
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = item;
    slot.word0 = count;
    cell.publish(slot);
  }

  @Override
  public Ask<HashMap<String, Long>> stock() {
    return cell.publishAsk(cell.claimAsk(this, STOCK));
  }

  @Override
  public void orders(Vector<Catalogue.Order> orders) {
    MessageSlot slot = cell.claim(this, ORDERS);
    slot.ref0 = orders;
    cell.publish(slot);
  }

  @Override
  public CatalogueRef within(Duration timeout) {
    return new CatalogueDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case PUT -> behavior.put((String) slot.ref0, slot.word0);
      case STOCK -> cell.reply(slot, behavior.stock());
      case ORDERS -> behavior.orders((Vector<Catalogue.Order>) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case PUT -> new CatalogueMessage.Put((String) slot.ref0, slot.word0);
      case STOCK -> new CatalogueMessage.Stock();
      case ORDERS -> new CatalogueMessage.Orders((Vector<Catalogue.Order>) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Catalogue) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Catalogue, CatalogueRef> {
    private Descriptor() {
      super(
          FORMAT,
          Catalogue.class,
          Operation.tell("put", String.class, long.class),
          Operation.ask("stock"),
          Operation.tell("orders", Vector.class));
    }

    @Override
    public CatalogueRef newRef(Cell cell) {
      return new CatalogueDispatch(cell);
    }
  }
}
