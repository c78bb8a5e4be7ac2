package search;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Search} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class SearchDispatch extends GeneratedRef implements SearchRef {
  static final Contract<Search, SearchRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int INDEX = 1;
  private static final int COUNT = 2;
  private static final int SUGGEST = 3;
  private static final int BEST = 4;

  private Search behavior;

  private SearchDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private SearchDispatch(SearchDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void index(String text) {
    MessageSlot slot = cell.claim(this, INDEX);
    slot.ref0 = text;
    cell.publish(slot);
  }

  @Override
  public Ask<Integer> count(String word) {
    MessageSlot slot = cell.claimAsk(this, COUNT);
    slot.ref0 = word;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<String> suggest(String prefix) {
    MessageSlot slot = cell.claimAsk(this, SUGGEST);
    slot.ref0 = prefix;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<String> best(String prefix) {
    MessageSlot slot = cell.claimAsk(this, BEST);
    slot.ref0 = prefix;
    return cell.publishAsk(slot);
  }

  @Override
  public SearchRef within(Duration timeout) {
    return new SearchDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) throws Exception {
    switch (slot.op) {
      case INDEX -> behavior.index((String) slot.ref0);
      case COUNT -> cell.reply(slot, behavior.count((String) slot.ref0));
      case SUGGEST -> cell.reply(slot, behavior.suggest((String) slot.ref0));
      case BEST -> cell.reply(slot, behavior.best((String) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case INDEX -> new SearchMessage.Index((String) slot.ref0);
      case COUNT -> new SearchMessage.Count((String) slot.ref0);
      case SUGGEST -> new SearchMessage.Suggest((String) slot.ref0);
      case BEST -> new SearchMessage.Best((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Search) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Search, SearchRef> {
    private Descriptor() {
      super(
          FORMAT,
          Search.class,
          Operation.tell("index", String.class),
          Operation.ask("count", String.class).timingOutAfter(500),
          Operation.ask("suggest", String.class).timingOutAfter(30),
          Operation.ask("best", String.class).declaring(IOException.class, TimeoutException.class,
              IllegalArgumentException.class).timingOutAfter(10000000000L));
    }

    @Override
    public SearchRef newRef(Cell cell) {
      return new SearchDispatch(cell);
    }
  }
}
