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
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Carries messages of {@link Shop} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ShopDispatch extends GeneratedRef implements ShopRef {
  static final Contract<Shop, ShopRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ORDER = 1;
  private static final int ORDER_ALL = 2;
  private static final int DECLARED = 3;
  private static final int LEGACY = 4;
  private static final int WIDE = 5;
  private static final int NAMED = 6;
  private static final int FIND = 7;
  private static final int LAST = 8;
  private static final int PAIR = 9;

  private Shop behavior;

  private ShopDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ShopDispatch(ShopDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void order(String customer, @Nullable String remark, int count) {
    Objects.requireNonNull(customer, "customer");
    MessageSlot slot = cell.claim(this, ORDER);
    slot.ref0 = customer;
    slot.ref1 = remark;
    slot.word0 = count;
    cell.publish(slot);
  }

  @Override
  public void orderAll(Shop.Order order, Shop. @Nullable Order second,
      Pair<@Nullable String, Shop.Order> third) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(third, "third");
    MessageSlot slot = cell.claim(this, ORDER_ALL);
    slot.ref0 = order;
    slot.ref1 = second;
    slot.ref2 = third;
    cell.publish(slot);
  }

  @Override
  public void declared(@dev.rondo.shop.Nullable String note, String bread) {
    Objects.requireNonNull(bread, "bread");
    MessageSlot slot = cell.claim(this, DECLARED);
    slot.ref0 = note;
    slot.ref1 = bread;
    cell.publish(slot);
  }

  @Override
  @NullUnmarked
  public void legacy(String maybe, @NonNull String likely) {
    Objects.requireNonNull(likely, "likely");
    MessageSlot slot = cell.claim(this, LEGACY);
    slot.ref0 = maybe;
    slot.ref1 = likely;
    cell.publish(slot);
  }

  @Override
  public void wide(int a, long b, int c, int d, int e, String f, @Nullable String g) {
    Objects.requireNonNull(f, "f");
    ShopMessage.Wide message = new ShopMessage.Wide(a, b, c, d, e, f, g);
    MessageSlot slot = cell.claim(this, WIDE);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public void named(String Objects_, String slot) {
    Objects.requireNonNull(Objects_, "Objects");
    Objects.requireNonNull(slot, "slot");
    MessageSlot slot_ = cell.claim(this, NAMED);
    slot_.ref0 = Objects_;
    slot_.ref1 = slot;
    cell.publish(slot_);
  }

  @Override
  public Ask<@Nullable String> find(String name) {
    Objects.requireNonNull(name, "name");
    MessageSlot slot = cell.claimAsk(this, FIND);
    slot.ref0 = name;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Shop. @Nullable Order> last() {
    return cell.publishAsk(cell.claimAsk(this, LAST));
  }

  @Override
  public Ask<@Nullable Pair<String, @Nullable String>> pair() {
    return cell.publishAsk(cell.claimAsk(this, PAIR));
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
      case ORDER -> behavior.order((String) slot.ref0, (@Nullable String) slot.ref1,
          (int) slot.word0);
      case ORDER_ALL -> behavior.orderAll((Shop.Order) slot.ref0, (Shop. @Nullable Order) slot.ref1,
          (Pair<@Nullable String, Shop.Order>) slot.ref2);
      case DECLARED -> behavior.declared((String) slot.ref0, (String) slot.ref1);
      case LEGACY -> behavior.legacy((String) slot.ref0, (@NonNull String) slot.ref1);
      case WIDE -> {
        ShopMessage.Wide message = (ShopMessage.Wide) slot.ref0;
        behavior.wide(message.a(), message.b(), message.c(), message.d(), message.e(), message.f(),
            message.g());
      }
      case NAMED -> behavior.named((String) slot.ref0, (String) slot.ref1);
      case FIND -> cell.reply(slot, behavior.find((String) slot.ref0));
      case LAST -> cell.replyLater(slot, behavior.last());
      case PAIR -> cell.reply(slot, behavior.pair());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case ORDER -> new ShopMessage.Order((String) slot.ref0, (@Nullable String) slot.ref1,
          (int) slot.word0);
      case ORDER_ALL -> new ShopMessage.OrderAll((Shop.Order) slot.ref0,
          (Shop. @Nullable Order) slot.ref1, (Pair<@Nullable String, Shop.Order>) slot.ref2);
      case DECLARED -> new ShopMessage.Declared((String) slot.ref0, (String) slot.ref1);
      case LEGACY -> new ShopMessage.Legacy((String) slot.ref0, (@NonNull String) slot.ref1);
      case WIDE -> (ShopMessage.Wide) slot.ref0;
      case NAMED -> new ShopMessage.Named((String) slot.ref0, (String) slot.ref1);
      case FIND -> new ShopMessage.Find((String) slot.ref0);
      case LAST -> new ShopMessage.Last();
      case PAIR -> new ShopMessage.Pair();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Shop) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Shop, ShopRef> {
    private Descriptor() {
      super(
          FORMAT,
          Shop.class,
          Operation.tell("order", String.class, String.class, int.class),
          Operation.tell("orderAll", Shop.Order.class, Shop.Order.class, Pair.class),
          Operation.tell("declared", String.class, String.class),
          Operation.tell("legacy", String.class, String.class),
          Operation.tell("wide", int.class, long.class, int.class, int.class, int.class,
              String.class, String.class),
          Operation.tell("named", String.class, String.class),
          Operation.ask("find", String.class),
          Operation.ask("last"),
          Operation.ask("pair"));
    }

    @Override
    public ShopRef newRef(Cell cell) {
      return new ShopDispatch(cell);
    }
  }
}
