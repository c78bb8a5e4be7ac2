package meter;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import javax.annotation.processing.Generated;

/** The messages of {@link Meter}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface MeterMessage extends Message {
  /** A call of {@link Meter#count(AtomicLong, List, LongAdder[])}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Count(AtomicLong counter, List<AtomicLong> counters, LongAdder[] adders)
      implements MeterMessage {
    @Override
    public String toString() {
      return "count(" + counter + ", " + counters + ", " + Arrays.deepToString(adders) + ")";
    }
  }

  /** A call of {@link Meter#gauge()}. */
  record Gauge() implements MeterMessage, AskMessage<meter.Gauge<StringBuilder>> {
    @Override
    public String toString() {
      return "gauge()";
    }
  }
}
