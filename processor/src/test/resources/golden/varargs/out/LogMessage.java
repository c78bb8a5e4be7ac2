package logging;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** The messages of {@link Log}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface LogMessage<T> extends Message {
  /** A call of {@link Log#write(String, long[])}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Write<T>(String text, long[] values) implements LogMessage<T> {
    @Override
    public String toString() {
      return "write(" + text + ", " + Arrays.toString(values) + ")";
    }
  }

  /** A call of {@link Log#writeAll(String[])}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record WriteAll<T>(String[] lines) implements LogMessage<T> {
    @Override
    public String toString() {
      return "writeAll(" + Arrays.deepToString(lines) + ")";
    }
  }

  /** A call of {@link Log#take(int[][])}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Take<T>(int[][] table) implements LogMessage<T>, AskMessage<List<String>> {
    @Override
    public String toString() {
      return "take(" + Arrays.deepToString(table) + ")";
    }
  }

  /** A call of {@link Log#note(Object[])}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Note<T>(T[] values) implements LogMessage<T> {
    @Override
    public String toString() {
      return "note(" + Arrays.deepToString(values) + ")";
    }
  }
}
