package library;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;

/** Carries messages of {@link Library} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class LibraryDispatch extends GeneratedRef implements LibraryRef {
  static final Contract<Library, LibraryRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int LEND = 1;
  private static final int FIND = 2;

  private Library behavior;

  private LibraryDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private LibraryDispatch(LibraryDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void lend(@NotNull String title, String reader) {
    Objects.requireNonNull(title, "title");
    MessageSlot slot = cell.claim(this, LEND);
    slot.ref0 = title;
    slot.ref1 = reader;
    cell.publish(slot);
  }

  @Override
  public Ask<String> find(@NonNull String title, @NotNull List<String> shelves) {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(shelves, "shelves");
    List<String> sentShelves = Frozen.list(shelves, "shelves");
    MessageSlot slot = cell.claimAsk(this, FIND);
    slot.ref0 = title;
    slot.ref1 = sentShelves;
    return cell.publishAsk(slot);
  }

  @Override
  public LibraryRef within(Duration timeout) {
    return new LibraryDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case LEND -> behavior.lend((String) slot.ref0, (String) slot.ref1);
      case FIND -> cell.reply(slot, behavior.find((@NonNull String) slot.ref0,
          (List<String>) slot.ref1));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case LEND -> new LibraryMessage.Lend((String) slot.ref0, (String) slot.ref1);
      case FIND -> new LibraryMessage.Find((@NonNull String) slot.ref0, (List<String>) slot.ref1);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Library) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Library, LibraryRef> {
    private Descriptor() {
      super(
          FORMAT,
          Library.class,
          Operation.tell("lend", String.class, String.class),
          Operation.ask("find", String.class, List.class));
    }

    @Override
    public LibraryRef newRef(Cell cell) {
      return new LibraryDispatch(cell);
    }
  }
}
