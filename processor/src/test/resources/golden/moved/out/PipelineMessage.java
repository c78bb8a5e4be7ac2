package pipe;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** The messages of {@link Pipeline}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface PipelineMessage extends Message {
  /** A call of {@link Pipeline#put(byte[], List)}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Put(byte[] chunk, List<Pipeline.Work> works) implements PipelineMessage {
    @Override
    public String toString() {
      return "put(" + Arrays.toString(chunk) + ", " + works + ")";
    }
  }

  /** A call of {@link Pipeline#take()}. */
  record Take() implements PipelineMessage, AskMessage<ArrayList<Pipeline.Work>> {
    @Override
    public String toString() {
      return "take()";
    }
  }

  /** A call of {@link Pipeline#chunk()}. */
  record Chunk() implements PipelineMessage, AskMessage<byte[]> {
    @Override
    public String toString() {
      return "chunk()";
    }
  }
}
