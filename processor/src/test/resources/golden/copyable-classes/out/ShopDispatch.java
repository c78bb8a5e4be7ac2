package shop;

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

/** Carries messages of {@link Shop} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ShopDispatch extends GeneratedRef implements ShopRef {
  static final Contract<Shop, ShopRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ORDER = 1;
  private static final int SHOW = 2;
  private static final int SETTINGS = 3;
  private static final int LAST = 4;

  private Shop behavior;

  private ShopDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ShopDispatch(ShopDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void order(Order order) {
    Order sentOrder = copyOfOrder(order);
    MessageSlot slot = cell.claim(this, ORDER);
    slot.ref0 = sentOrder;
    cell.publish(slot);
  }

  @Override
  public void show(Shape shape, Pair<String> pair) {
    Shape sentShape = copyOfShape(shape);
    Pair<String> sentPair = copyOfStringPair(pair);
    MessageSlot slot = cell.claim(this, SHOW);
    slot.ref0 = sentShape;
    slot.ref1 = sentPair;
    cell.publish(slot);
  }

  @Override
  public void settings(Outer.Settings settings, ShopRef replyTo) {
    Outer.Settings sentSettings = copyOfSettings(settings);
    MessageSlot slot = cell.claim(this, SETTINGS);
    slot.ref0 = sentSettings;
    slot.ref1 = replyTo;
    cell.publish(slot);
  }

  @Override
  public Ask<Order> last() {
    return cell.publishAsk(cell.claimAsk(this, LAST));
  }

  @Override
  public ShopRef within(Duration timeout) {
    return new ShopDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case ORDER -> behavior.order((Order) slot.ref0);
      case SHOW -> behavior.show((Shape) slot.ref0, (Pair<String>) slot.ref1);
      case SETTINGS -> behavior.settings((Outer.Settings) slot.ref0, (ShopRef) slot.ref1);
      case LAST -> cell.reply(slot, copyOfOrder(behavior.last()));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case ORDER -> new ShopMessage.Order((Order) slot.ref0);
      case SHOW -> new ShopMessage.Show((Shape) slot.ref0, (Pair<String>) slot.ref1);
      case SETTINGS -> new ShopMessage.Settings((Outer.Settings) slot.ref0, (ShopRef) slot.ref1);
      case LAST -> new ShopMessage.Last();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Shop) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void share(MessageSlot slot, MessageSlot copy) {
    // Unchecked: a slot is filled by the method of the same operation only.
    super.share(slot, copy);
    switch (slot.op) {
      case ORDER -> {
        copy.ref0 = copyOfOrder((Order) slot.ref0);
      }
      case SHOW -> {
        copy.ref0 = copyOfShape((Shape) slot.ref0);
        copy.ref1 = copyOfStringPair((Pair<String>) slot.ref1);
      }
      case SETTINGS -> {
        copy.ref0 = copyOfSettings((Outer.Settings) slot.ref0);
      }
      default -> {}
    }
  }

  private static Order copyOfOrder(Order original) {
    return original == null ? null : OrderCopier.copy(original);
  }

  private static Shape copyOfShape(Shape original) {
    return original == null ? null : ShapeCopier.copy(original);
  }

  private static Pair<String> copyOfStringPair(Pair<String> original) {
    return original == null ? null : PairCopier.copy(original);
  }

  private static Outer.Settings copyOfSettings(Outer.Settings original) {
    return original == null ? null : Outer_SettingsCopier.copy(original);
  }

  private static final class Descriptor extends GeneratedContract<Shop, ShopRef> {
    private Descriptor() {
      super(
          FORMAT,
          Shop.class,
          Operation.tell("order", Order.class),
          Operation.tell("show", Shape.class, Pair.class),
          Operation.tell("settings", Outer.Settings.class, ShopRef.class),
          Operation.ask("last"));
    }

    @Override
    public ShopRef newRef(Cell cell) {
      return new ShopDispatch(cell);
    }
  }
}
