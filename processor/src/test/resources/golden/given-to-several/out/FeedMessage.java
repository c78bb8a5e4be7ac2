package feed;

import dev.rondo.AskMessage;
import dev.rondo.Cow;
import dev.rondo.Message;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The messages of {@link Feed}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface FeedMessage<T> extends Message {
  /** A call of {@link Feed#mixed(Cow, Draft, Object, List)}. */
  record Mixed<T>(Cow<byte[]> page, Draft draft, T topic, List<String> words)
      implements FeedMessage<T> {
    @Override
    public String toString() {
      return "mixed(" + page + ", " + draft + ", " + topic + ", " + words + ")";
    }
  }

  /** A call of {@link Feed#cloned(int[], Date, List)}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Cloned<T>(int[] numbers, Date date, List<Draft> drafts) implements FeedMessage<T> {
    @Override
    public String toString() {
      return "cloned(" + Arrays.toString(numbers) + ", " + date + ", " + drafts + ")";
    }
  }

  /** A call of {@link Feed#perhaps(Cow, byte[])}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Perhaps<T>(@Nullable Cow<byte[]> page, byte @Nullable [] bytes) implements FeedMessage<T> {
    @Override
    public String toString() {
      return "perhaps(" + page + ", " + Arrays.toString(bytes) + ")";
    }
  }

  /** A call of {@link Feed#hand(Cow, long, boolean, double)}. */
  record Hand<T>(Cow<Draft> draft, long number, boolean isNew, double price)
      implements FeedMessage<T> {
    @Override
    public String toString() {
      return "hand(" + draft + ", " + number + ", " + isNew + ", " + price + ")";
    }
  }

  /** A call of {@link Feed#wide(Cow, Object, Cow, Draft, int[], List)}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Wide<T>(
          Cow<byte[]> page, T topic, @Nullable Cow<T> original, Draft copy, int @Nullable [] slot,
          List<String> message)
      implements FeedMessage<T>, AskMessage<Integer> {
    @Override
    public String toString() {
      return "wide(" + page + ", " + topic + ", " + original + ", " + copy + ", "
          + Arrays.toString(slot) + ", " + message + ")";
    }
  }

  /** A call of {@link Feed#plain(Object, List, long)}. */
  record Plain<T>(T topic, List<T> topics, long number) implements FeedMessage<T> {
    @Override
    public String toString() {
      return "plain(" + topic + ", " + topics + ", " + number + ")";
    }
  }

  /** A call of {@link Feed#words(Object, Object, Object, Object, List)}. */
  record Words<T>(T a, T b, T c, T d, List<String> e) implements FeedMessage<T> {
    @Override
    public String toString() {
      return "words(" + a + ", " + b + ", " + c + ", " + d + ", " + e + ")";
    }
  }

  /** A call of {@link Feed#give(Cow, StringBuilder)}. */
  record Give<T>(Cow<byte[]> page, StringBuilder text) implements FeedMessage<T> {
    @Override
    public String toString() {
      return "give(" + page + ", " + text + ")";
    }
  }
}
