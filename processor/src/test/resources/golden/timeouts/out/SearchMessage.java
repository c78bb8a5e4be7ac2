package search;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Search}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface SearchMessage extends Message {
  /** A call of {@link Search#index(String)}. */
  record Index(String text) implements SearchMessage {
    @Override
    public String toString() {
      return "index(" + text + ")";
    }
  }

  /** A call of {@link Search#count(String)}. */
  record Count(String word) implements SearchMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "count(" + word + ")";
    }
  }

  /** A call of {@link Search#suggest(String)}. */
  record Suggest(String prefix) implements SearchMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "suggest(" + prefix + ")";
    }
  }

  /** A call of {@link Search#best(String)}. */
  record Best(String prefix) implements SearchMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "best(" + prefix + ")";
    }
  }
}
