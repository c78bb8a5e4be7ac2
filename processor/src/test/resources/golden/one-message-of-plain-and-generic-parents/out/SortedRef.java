package names;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Sorted}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface SortedRef<@Sendable T extends Comparable<T>> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <T extends Comparable<T>> Contract<Sorted<T>, SortedRef<T>> contract() {
    return SortedDispatch.contract();
  }

  /** Tells {@link Sorted#add(Comparable)}. */
  void add(T element);

  /** Asks {@link Sorted#after(Comparable)}. */
  Ask<List<T>> after(T element);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  SortedRef<T> within(Duration timeout);
}
