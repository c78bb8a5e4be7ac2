package rules;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** The messages of {@link Careful}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface CarefulMessage extends Message {
  /** A call of {@link Careful#show(Collection)}. */
  record Show(Collection<Lines> all) implements CarefulMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "show(" + all + ")";
    }
  }

  /** A call of {@link Careful#showNested(List)}. */
  record ShowNested(List<List<Lines>> all) implements CarefulMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "showNested(" + all + ")";
    }
  }
}
