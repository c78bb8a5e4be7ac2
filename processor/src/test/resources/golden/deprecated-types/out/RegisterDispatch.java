package old;

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

/** Carries messages of {@link Register} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class RegisterDispatch extends GeneratedRef implements RegisterRef {
  static final Contract<Register, RegisterRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int LARGEST = 2;
  private static final int BOX = 3;
  private static final int TAKE = 4;
  private static final int LOSE = 5;
  private static final int COUNT = 6;

  private Register behavior;

  private RegisterDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private RegisterDispatch(RegisterDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  @SuppressWarnings("deprecation")
  public void put(Coin coin, int count) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = coin;
    slot.word0 = count;
    cell.publish(slot);
  }

  @Override
  @SuppressWarnings("deprecation")
  public Ask<Coin> largest() {
    // Deprecation: the contract mentions the type, and its author has been warned.
    return cell.publishAsk(cell.claimAsk(this, LARGEST));
  }

  @Override
  @SuppressWarnings("deprecation")
  public Ask<Box<Coin>> box() {
    // Deprecation: the contract mentions the type, and its author has been warned.
    return cell.publishAsk(cell.claimAsk(this, BOX));
  }

  @Override
  @SuppressWarnings("removal")
  public void take(Purse.Slip slip) {
    // Removal: the contract mentions the type, and its author has been warned.
    MessageSlot slot = cell.claim(this, TAKE);
    slot.ref0 = slip;
    cell.publish(slot);
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public void lose(Coin coin, Purse.Slip slip) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    // Removal: the contract mentions the type, and its author has been warned.
    MessageSlot slot = cell.claim(this, LOSE);
    slot.ref0 = coin;
    slot.ref1 = slip;
    cell.publish(slot);
  }

  @Override
  public void count(long cents) {
    MessageSlot slot = cell.claim(this, COUNT);
    slot.word0 = cents;
    cell.publish(slot);
  }

  @Override
  public RegisterRef within(Duration timeout) {
    return new RegisterDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public void dispatch(MessageSlot slot) throws Exception {
    // Deprecation: the contract mentions the type, and its author has been warned.
    // Removal: the contract mentions the type, and its author has been warned.
    switch (slot.op) {
      case PUT -> behavior.put((Coin) slot.ref0, (int) slot.word0);
      case LARGEST -> cell.reply(slot, behavior.largest());
      case BOX -> cell.replyLater(slot, behavior.box());
      case TAKE -> behavior.take((Purse.Slip) slot.ref0);
      case LOSE -> behavior.lose((Coin) slot.ref0, (Purse.Slip) slot.ref1);
      case COUNT -> behavior.count(slot.word0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public Message reify(MessageSlot slot) {
    // Deprecation: the contract mentions the type, and its author has been warned.
    // Removal: the contract mentions the type, and its author has been warned.
    return switch (slot.op) {
      case PUT -> new RegisterMessage.Put((Coin) slot.ref0, (int) slot.word0);
      case LARGEST -> new RegisterMessage.Largest();
      case BOX -> new RegisterMessage.Box();
      case TAKE -> new RegisterMessage.Take((Purse.Slip) slot.ref0);
      case LOSE -> new RegisterMessage.Lose((Coin) slot.ref0, (Purse.Slip) slot.ref1);
      case COUNT -> new RegisterMessage.Count(slot.word0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Register) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Register, RegisterRef> {
    @SuppressWarnings({
        "deprecation",
        "removal"
    })
    private Descriptor() {
      // Deprecation: the contract mentions the type, and its author has been warned.
      // Removal: the contract mentions the type, and its author has been warned.
      super(
          FORMAT,
          Register.class,
          Operation.tell("put", Coin.class, int.class),
          Operation.ask("largest"),
          Operation.ask("box").declaring(Counterfeit.class),
          Operation.tell("take", Purse.Slip.class),
          Operation.tell("lose", Coin.class, Purse.Slip.class),
          Operation.tell("count", long.class));
    }

    @Override
    public RegisterRef newRef(Cell cell) {
      return new RegisterDispatch(cell);
    }
  }
}
