package wide;

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

/** Carries messages of {@link Wide} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class WideDispatch extends GeneratedRef implements WideRef {
  static final Contract<Wide, WideRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int FITS = 1;
  private static final int FIVE_WORDS = 2;
  private static final int FIVE_REFS = 3;
  private static final int MANY_PARAMETERS_WITH_LONG_NAMES = 4;

  private Wide behavior;

  private WideDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private WideDispatch(WideDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void fits(long a, long b, long c, long d, String e, String f, String g, String h) {
    MessageSlot slot = cell.claim(this, FITS);
    slot.word0 = a;
    slot.word1 = b;
    slot.word2 = c;
    slot.word3 = d;
    slot.ref0 = e;
    slot.ref1 = f;
    slot.ref2 = g;
    slot.ref3 = h;
    cell.publish(slot);
  }

  @Override
  public void fiveWords(int a, int b, int c, int d, int e) {
    WideMessage.FiveWords message = new WideMessage.FiveWords(a, b, c, d, e);
    MessageSlot slot = cell.claim(this, FIVE_WORDS);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public Ask<String> fiveRefs(String message, String slot, String hashCode, String hashCode_,
      Wide_Box<Long> box) {
    WideMessage.FiveRefs message_ = new WideMessage.FiveRefs(message, slot, hashCode, hashCode_,
        box);
    MessageSlot slot_ = cell.claimAsk(this, FIVE_REFS);
    slot_.ref0 = message_;
    return cell.publishAsk(slot_);
  }

  @Override
  public void manyParametersWithLongNames(String theFirstParameterOfThem,
      String theSecondParameterOfThem, String theThirdParameterOfThem,
      String theFourthParameterOfThem, int theFifthParameterOfThem) {
    MessageSlot slot = cell.claim(this, MANY_PARAMETERS_WITH_LONG_NAMES);
    slot.ref0 = theFirstParameterOfThem;
    slot.ref1 = theSecondParameterOfThem;
    slot.ref2 = theThirdParameterOfThem;
    slot.ref3 = theFourthParameterOfThem;
    slot.word0 = theFifthParameterOfThem;
    cell.publish(slot);
  }

  @Override
  public WideRef within(Duration timeout) {
    return new WideDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) throws Exception {
    switch (slot.op) {
      case FITS -> behavior.fits(slot.word0, slot.word1, slot.word2, slot.word3, (String) slot.ref0,
          (String) slot.ref1, (String) slot.ref2, (String) slot.ref3);
      case FIVE_WORDS -> {
        WideMessage.FiveWords message = (WideMessage.FiveWords) slot.ref0;
        behavior.fiveWords(message.a(), message.b(), message.c(), message.d(), message.e());
      }
      case FIVE_REFS -> {
        WideMessage.FiveRefs message = (WideMessage.FiveRefs) slot.ref0;
        cell.reply(slot, behavior.fiveRefs(message.message(), message.slot(), message.hashCode_(),
            message.hashCode__(), message.box()));
      }
      case MANY_PARAMETERS_WITH_LONG_NAMES -> behavior.manyParametersWithLongNames(
          (String) slot.ref0, (String) slot.ref1, (String) slot.ref2, (String) slot.ref3,
          (int) slot.word0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case FITS -> new WideMessage.Fits(slot.word0, slot.word1, slot.word2, slot.word3,
          (String) slot.ref0, (String) slot.ref1, (String) slot.ref2, (String) slot.ref3);
      case FIVE_WORDS -> (WideMessage.FiveWords) slot.ref0;
      case FIVE_REFS -> (WideMessage.FiveRefs) slot.ref0;
      case MANY_PARAMETERS_WITH_LONG_NAMES -> new WideMessage.ManyParametersWithLongNames(
          (String) slot.ref0, (String) slot.ref1, (String) slot.ref2, (String) slot.ref3,
          (int) slot.word0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Wide) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Wide, WideRef> {
    private Descriptor() {
      super(
          FORMAT,
          Wide.class,
          Operation.tell("fits", long.class, long.class, long.class, long.class, String.class,
              String.class, String.class, String.class),
          Operation.tell("fiveWords", int.class, int.class, int.class, int.class, int.class),
          Operation.ask("fiveRefs", String.class, String.class, String.class, String.class,
              Wide_Box.class).declaring(InterruptedException.class),
          Operation.tell("manyParametersWithLongNames", String.class, String.class, String.class,
              String.class, int.class));
    }

    @Override
    public WideRef newRef(Cell cell) {
      return new WideDispatch(cell);
    }
  }
}
