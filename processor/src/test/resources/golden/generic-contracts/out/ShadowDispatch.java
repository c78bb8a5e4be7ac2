package store;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Vouched;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Hidden} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ShadowDispatch<MessageSlot, Put, Descriptor, String>
    extends GeneratedRef
    implements ShadowRef<MessageSlot, Put, Descriptor, String> {
  private static final Contract<?, ?> CONTRACT = new Descriptor_<>();

  private static final int FORMAT = 1;
  private static final int PUT_ = 1;
  private static final int TAKE = 2;
  private static final int DESCRIBE = 3;

  private Hidden<MessageSlot, Put, Descriptor, String> behavior;

  private ShadowDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ShadowDispatch(ShadowDispatch<MessageSlot, Put, Descriptor, String> origin,
      Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <MessageSlot, Put, Descriptor, String>
      Contract<Hidden<MessageSlot, Put, Descriptor, String>,
          ShadowRef<MessageSlot, Put, Descriptor, String>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Hidden<MessageSlot, Put, Descriptor, String>,
        ShadowRef<MessageSlot, Put, Descriptor, String>>) CONTRACT;
  }

  @Override
  public void put(MessageSlot slot) {
    MessageSlot sentSlot = Vouched.checked(slot, "slot");
    dev.rondo.spi.MessageSlot slot_ = cell.claim(this, PUT_);
    slot_.ref0 = sentSlot;
    cell.publish(slot_);
  }

  @Override
  public Ask<Put> take(Put put, String text) {
    Put sentPut = Vouched.checked(put, "put");
    String sentText = Vouched.checked(text, "text");
    dev.rondo.spi.MessageSlot slot = cell.claimAsk(this, TAKE);
    slot.ref0 = sentPut;
    slot.ref1 = sentText;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Descriptor> describe() {
    return cell.publishAsk(cell.claimAsk(this, DESCRIBE));
  }

  @Override
  public ShadowRef<MessageSlot, Put, Descriptor, String> within(Duration timeout) {
    return new ShadowDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(dev.rondo.spi.MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case PUT_ -> behavior.put((MessageSlot) slot.ref0);
      case TAKE -> cell.reply(slot, Vouched.checked(behavior.take((Put) slot.ref0,
          (String) slot.ref1), "the reply"));
      case DESCRIBE -> cell.reply(slot, Vouched.checked(behavior.describe(), "the reply"));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(dev.rondo.spi.MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case PUT_ -> new ShadowMessage.Put_<MessageSlot, Put, Descriptor, String>(
          (MessageSlot) slot.ref0);
      case TAKE -> new ShadowMessage.Take<MessageSlot, Put, Descriptor, String>((Put) slot.ref0,
          (String) slot.ref1);
      case DESCRIBE -> new ShadowMessage.Describe<MessageSlot, Put, Descriptor, String>();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Hidden<MessageSlot, Put, Descriptor, String>) behavior;
  }

  private static final class Descriptor_<MessageSlot, Put, Descriptor, String>
      extends GeneratedContract<Hidden<MessageSlot, Put, Descriptor, String>,
          ShadowRef<MessageSlot, Put, Descriptor, String>> {
    private Descriptor_() {
      super(
          FORMAT,
          Hidden.class,
          Operation.tell("put", Object.class),
          Operation.ask("take", Object.class, Object.class),
          Operation.ask("describe"));
    }

    @Override
    public ShadowRef<MessageSlot, Put, Descriptor, String> newRef(Cell cell) {
      return new ShadowDispatch<>(cell);
    }
  }
}
