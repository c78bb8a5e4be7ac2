package feed;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Cow;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reference to an actor that serves {@link Feed}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface FeedRef<@Sendable T> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <T> Contract<Feed<T>, FeedRef<T>> contract() {
    return FeedDispatch.contract();
  }

  /** Tells {@link Feed#mixed(Cow, Draft, Object, List)}. */
  void mixed(Cow<byte[]> page, Draft draft, T topic, List<String> words);

  /** Tells {@link Feed#cloned(int[], Date, List)}. */
  void cloned(int[] numbers, Date date, List<Draft> drafts);

  /** Tells {@link Feed#perhaps(Cow, byte[])}. */
  void perhaps(@Nullable Cow<byte[]> page, byte @Nullable [] bytes);

  /** Tells {@link Feed#hand(Cow, long, boolean, double)}. */
  void hand(Cow<Draft> draft, long number, boolean isNew, double price);

  /** Asks {@link Feed#wide(Cow, Object, Cow, Draft, int[], List)}. */
  Ask<Integer> wide(Cow<byte[]> page, T topic, @Nullable Cow<T> original, Draft copy,
      int @Nullable [] slot, List<String> message);

  /** Tells {@link Feed#plain(Object, List, long)}. */
  void plain(T topic, List<T> topics, long number);

  /** Tells {@link Feed#words(Object, Object, Object, Object, List)}. */
  void words(T a, T b, T c, T d, List<String> e);

  /** Tells {@link Feed#give(Cow, StringBuilder)}. */
  void give(Cow<byte[]> page, StringBuilder text);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  FeedRef<T> within(Duration timeout);
}
