package logging;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Copies;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Log} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class LogDispatch<T> extends GeneratedRef implements LogRef<T> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int WRITE = 1;
  private static final int WRITE_ALL = 2;
  private static final int TAKE = 3;
  private static final int NOTE = 4;

  private Log<T> behavior;

  private LogDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private LogDispatch(LogDispatch<T> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <T> Contract<Log<T>, LogRef<T>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Log<T>, LogRef<T>>) CONTRACT;
  }

  @Override
  public void write(String text, long... values) {
    long[] sentValues = copyOfLongArray(values);
    MessageSlot slot = cell.claim(this, WRITE);
    slot.ref0 = text;
    slot.ref1 = sentValues;
    cell.publish(slot);
  }

  @Override
  public void writeAll(String... lines) {
    MessageSlot slot = cell.claim(this, WRITE_ALL);
    slot.ref0 = lines;
    cell.publish(slot);
  }

  @Override
  public Ask<List<String>> take(int[]... table) {
    int[][] sentTable = copyOfIntArrayArray(table);
    MessageSlot slot = cell.claimAsk(this, TAKE);
    slot.ref0 = sentTable;
    return cell.publishAsk(slot);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void note(T... values) {
    // Unchecked: the array is made for the call, by a caller who is warned.
    MessageSlot slot = cell.claim(this, NOTE);
    slot.ref0 = values;
    cell.publish(slot);
  }

  @Override
  public LogRef<T> within(Duration timeout) {
    return new LogDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case WRITE -> behavior.write((String) slot.ref0, (long[]) slot.ref1);
      case WRITE_ALL -> behavior.writeAll((String[]) slot.ref0);
      case TAKE -> cell.reply(slot, Frozen.list(behavior.take((int[][]) slot.ref0), "the reply"));
      case NOTE -> behavior.note((T[]) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case WRITE -> new LogMessage.Write<T>((String) slot.ref0, (long[]) slot.ref1);
      case WRITE_ALL -> new LogMessage.WriteAll<T>((String[]) slot.ref0);
      case TAKE -> new LogMessage.Take<T>((int[][]) slot.ref0);
      case NOTE -> new LogMessage.Note<T>((T[]) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Log<T>) behavior;
  }

  @Override
  public void share(MessageSlot slot, MessageSlot copy) {
    super.share(slot, copy);
    switch (slot.op) {
      case WRITE -> {
        copy.ref1 = copyOfLongArray((long[]) slot.ref1);
      }
      case TAKE -> {
        copy.ref0 = copyOfIntArrayArray((int[][]) slot.ref0);
      }
      default -> {}
    }
  }

  private static long[] copyOfLongArray(long[] original) {
    return original == null ? null : original.clone();
  }

  private static int[][] copyOfIntArrayArray(int[][] original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfIntArrayArray(part, within));
  }

  private static int[][] copyOfIntArrayArray(int[][] original, Copies copies) {
    return copies.arrayOf(original, int[].class, (each, all) -> all.of(each,
        (part, within) -> part.clone()));
  }

  private static final class Descriptor<T> extends GeneratedContract<Log<T>, LogRef<T>> {
    private Descriptor() {
      super(
          FORMAT,
          Log.class,
          Operation.tell("write", String.class, long[].class),
          Operation.tell("writeAll", String[].class).exclusive(),
          Operation.ask("take", int[][].class),
          Operation.tell("note", Object[].class).exclusive());
    }

    @Override
    public LogRef<T> newRef(Cell cell) {
      return new LogDispatch<>(cell);
    }
  }
}
