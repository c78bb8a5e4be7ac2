package store;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Vouched;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Chain} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ChainDispatch<C extends Chain.Link<C>> extends GeneratedRef implements ChainRef<C> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int NEXT = 1;

  private Chain<C> behavior;

  private ChainDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ChainDispatch(ChainDispatch<C> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <C extends Chain.Link<C>> Contract<Chain<C>, ChainRef<C>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Chain<C>, ChainRef<C>>) CONTRACT;
  }

  @Override
  public Ask<C> next(C link) {
    C sentLink = Vouched.checked(link, "link");
    MessageSlot slot = cell.claimAsk(this, NEXT);
    slot.ref0 = sentLink;
    return cell.publishAsk(slot);
  }

  @Override
  public ChainRef<C> within(Duration timeout) {
    return new ChainDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case NEXT -> cell.reply(slot, Vouched.checked(behavior.next((C) slot.ref0), "the reply"));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case NEXT -> new ChainMessage.Next<C>((C) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Chain<C>) behavior;
  }

  private static final class Descriptor<C extends Chain.Link<C>>
      extends GeneratedContract<Chain<C>, ChainRef<C>> {
    private Descriptor() {
      super(
          FORMAT,
          Chain.class,
          Operation.ask("next", Chain.Link.class));
    }

    @Override
    public ChainRef<C> newRef(Cell cell) {
      return new ChainDispatch<>(cell);
    }
  }
}
