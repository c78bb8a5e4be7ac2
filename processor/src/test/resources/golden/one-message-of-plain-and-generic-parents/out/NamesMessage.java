package names;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.List;
import javax.annotation.processing.Generated;

/** The messages of {@link Names}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface NamesMessage extends Message {
  /** A call of {@link Names#add(String)}. */
  record Add(String name) implements NamesMessage {
    @Override
    public String toString() {
      return "add(" + name + ")";
    }
  }

  /** A call of {@link Names#after(String)}. */
  record After(String name) implements NamesMessage, AskMessage<List<String>> {
    @Override
    public String toString() {
      return "after(" + name + ")";
    }
  }
}
