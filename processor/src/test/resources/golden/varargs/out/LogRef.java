package logging;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Log}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface LogRef<@Sendable T> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <T> Contract<Log<T>, LogRef<T>> contract() {
    return LogDispatch.contract();
  }

  /** Tells {@link Log#write(String, long[])}. */
  void write(String text, long... values);

  /** Tells {@link Log#writeAll(String[])}. */
  void writeAll(String... lines);

  /** Asks {@link Log#take(int[][])}. */
  Ask<List<String>> take(int[]... table);

  /** Tells {@link Log#note(Object[])}. */
  @SuppressWarnings(
      // Unchecked: the array is made for the call, by a caller who is warned.
      "unchecked")
  void note(T... values);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  LogRef<T> within(Duration timeout);
}
