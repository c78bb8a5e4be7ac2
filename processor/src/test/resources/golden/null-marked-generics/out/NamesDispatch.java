package cache;

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
import org.jspecify.annotations.Nullable;

/** Carries messages of {@link Names} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class NamesDispatch extends GeneratedRef implements NamesRef {
  static final Contract<Names, NamesRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int GET = 2;
  private static final int FIND = 3;
  private static final int ALIAS_OF = 4;
  private static final int CLEAR = 5;

  private Names behavior;

  private NamesDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private NamesDispatch(NamesDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void put(String key, @Nullable String value, @Nullable String alias) {
    Objects.requireNonNull(key, "key");
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = key;
    slot.ref1 = value;
    slot.ref2 = alias;
    cell.publish(slot);
  }

  @Override
  public Ask<@Nullable String> get(String key) {
    Objects.requireNonNull(key, "key");
    MessageSlot slot = cell.claimAsk(this, GET);
    slot.ref0 = key;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<@Nullable String> find(String key) {
    Objects.requireNonNull(key, "key");
    MessageSlot slot = cell.claimAsk(this, FIND);
    slot.ref0 = key;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<@Nullable String> aliasOf(String key) {
    Objects.requireNonNull(key, "key");
    MessageSlot slot = cell.claimAsk(this, ALIAS_OF);
    slot.ref0 = key;
    return cell.publishAsk(slot);
  }

  @Override
  public void clear(String reason) {
    Objects.requireNonNull(reason, "reason");
    MessageSlot slot = cell.claim(this, CLEAR);
    slot.ref0 = reason;
    cell.publish(slot);
  }

  @Override
  public NamesRef within(Duration timeout) {
    return new NamesDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case PUT -> behavior.put((String) slot.ref0, (@Nullable String) slot.ref1,
          (@Nullable String) slot.ref2);
      case GET -> cell.reply(slot, behavior.get((String) slot.ref0));
      case FIND -> cell.reply(slot, behavior.find((String) slot.ref0));
      case ALIAS_OF -> cell.replyLater(slot, behavior.aliasOf((String) slot.ref0));
      case CLEAR -> behavior.clear((String) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case PUT -> new CacheMessage.Put<String, @Nullable String>((String) slot.ref0,
          (@Nullable String) slot.ref1, (@Nullable String) slot.ref2);
      case GET -> new CacheMessage.Get<String, @Nullable String>((String) slot.ref0);
      case FIND -> new CacheMessage.Find<String, @Nullable String>((String) slot.ref0);
      case ALIAS_OF -> new CacheMessage.AliasOf<String, @Nullable String>((String) slot.ref0);
      case CLEAR -> new NamesMessage.Clear((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Names) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Names, NamesRef> {
    private Descriptor() {
      super(
          FORMAT,
          Names.class,
          Operation.tell("put", String.class, String.class, String.class),
          Operation.ask("get", String.class),
          Operation.ask("find", String.class),
          Operation.ask("aliasOf", String.class),
          Operation.tell("clear", String.class));
    }

    @Override
    public NamesRef newRef(Cell cell) {
      return new NamesDispatch(cell);
    }
  }
}
