package rules;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** The messages of {@link Trusting}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface TrustingMessage extends Message {
  /** A call of {@link Trusting#same(Collection)}. */
  record Same(Collection<Lines> all) implements TrustingMessage, AskMessage<Collection<Lines>> {
    @Override
    public String toString() {
      return "same(" + all + ")";
    }
  }

  /** A call of {@link Trusting#nested(List)}. */
  record Nested(List<List<Lines>> all) implements TrustingMessage, AskMessage<List<List<Lines>>> {
    @Override
    public String toString() {
      return "nested(" + all + ")";
    }
  }
}
