package pipe;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Pipeline}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface PipelineRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Pipeline, PipelineRef> CONTRACT = PipelineDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Pipeline, PipelineRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Pipeline#put(byte[], List)}. */
  void put(byte[] chunk, List<Pipeline.Work> works);

  /** Asks {@link Pipeline#take()}. */
  Ask<ArrayList<Pipeline.Work>> take();

  /** Asks {@link Pipeline#chunk()}. */
  Ask<byte[]> chunk();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  PipelineRef within(Duration timeout);
}
