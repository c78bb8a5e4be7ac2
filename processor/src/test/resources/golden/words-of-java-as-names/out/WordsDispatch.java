package words;

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

/** Carries messages of {@link Words} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class WordsDispatch extends GeneratedRef implements WordsRef {
  static final Contract<Words, WordsRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int RECORD = 1;
  private static final int YIELD = 2;
  private static final int VAR = 3;
  private static final int MODULE = 4;
  private static final int _UNDER = 5;
  private static final int $ = 6;
  private static final int JAVA = 7;

  private Words behavior;

  private WordsDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private WordsDispatch(WordsDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void record(int record) {
    MessageSlot slot = cell.claim(this, RECORD);
    slot.word0 = record;
    cell.publish(slot);
  }

  @Override
  public Ask<String> yield(int yield, String var) {
    MessageSlot slot = cell.claimAsk(this, YIELD);
    slot.word0 = yield;
    slot.ref0 = var;
    return cell.publishAsk(slot);
  }

  @Override
  public void var(int sealed, int permits, int when) {
    MessageSlot slot = cell.claim(this, VAR);
    slot.word0 = sealed;
    slot.word1 = permits;
    slot.word2 = when;
    cell.publish(slot);
  }

  @Override
  public void module(int open, int with, int to) {
    MessageSlot slot = cell.claim(this, MODULE);
    slot.word0 = open;
    slot.word1 = with;
    slot.word2 = to;
    cell.publish(slot);
  }

  @Override
  public void _under(int __) {
    MessageSlot slot = cell.claim(this, _UNDER);
    slot.word0 = __;
    cell.publish(slot);
  }

  @Override
  public void $(int $_) {
    MessageSlot slot = cell.claim(this, $);
    slot.word0 = $_;
    cell.publish(slot);
  }

  @Override
  public void java(String dev_, String words) {
    MessageSlot slot = cell.claim(this, JAVA);
    slot.ref0 = dev_;
    slot.ref1 = words;
    cell.publish(slot);
  }

  @Override
  public WordsRef within(Duration timeout) {
    return new WordsDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case RECORD -> behavior.record((int) slot.word0);
      case YIELD -> cell.reply(slot, behavior.yield((int) slot.word0, (String) slot.ref0));
      case VAR -> behavior.var((int) slot.word0, (int) slot.word1, (int) slot.word2);
      case MODULE -> behavior.module((int) slot.word0, (int) slot.word1, (int) slot.word2);
      case _UNDER -> behavior._under((int) slot.word0);
      case $ -> behavior.$((int) slot.word0);
      case JAVA -> behavior.java((String) slot.ref0, (String) slot.ref1);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case RECORD -> new WordsMessage.Record((int) slot.word0);
      case YIELD -> new WordsMessage.Yield((int) slot.word0, (String) slot.ref0);
      case VAR -> new WordsMessage.Var((int) slot.word0, (int) slot.word1, (int) slot.word2);
      case MODULE -> new WordsMessage.Module((int) slot.word0, (int) slot.word1, (int) slot.word2);
      case _UNDER -> new WordsMessage._under((int) slot.word0);
      case $ -> new WordsMessage.$((int) slot.word0);
      case JAVA -> new WordsMessage.Java((String) slot.ref0, (String) slot.ref1);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Words) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Words, WordsRef> {
    private Descriptor() {
      super(
          FORMAT,
          Words.class,
          Operation.tell("record", int.class),
          Operation.ask("yield", int.class, String.class),
          Operation.tell("var", int.class, int.class, int.class),
          Operation.tell("module", int.class, int.class, int.class),
          Operation.tell("_under", int.class),
          Operation.tell("$", int.class),
          Operation.tell("java", String.class, String.class));
    }

    @Override
    public WordsRef newRef(Cell cell) {
      return new WordsDispatch(cell);
    }
  }
}
