package names;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.List;
import javax.annotation.processing.Generated;

/** The messages of {@link Sorted}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface SortedMessage<T extends Comparable<T>> extends Message {
  /** A call of {@link Sorted#add(Comparable)}. */
  record Add<T extends Comparable<T>>(T element) implements SortedMessage<T> {
    @Override
    public String toString() {
      return "add(" + element + ")";
    }
  }

  /** A call of {@link Sorted#after(Comparable)}. */
  record After<T extends Comparable<T>>(T element)
      implements SortedMessage<T>, AskMessage<List<T>> {
    @Override
    public String toString() {
      return "after(" + element + ")";
    }
  }
}
