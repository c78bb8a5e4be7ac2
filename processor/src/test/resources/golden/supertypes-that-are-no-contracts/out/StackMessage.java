package data;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Stack}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface StackMessage extends Message {
  /** A call of {@link Stack#push(Object)}. */
  record Push(String element) implements StackMessage {
    @Override
    public String toString() {
      return "push(" + element + ")";
    }
  }

  /** A call of {@link Stack#size()}. */
  record Size() implements StackMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "size()";
    }
  }

  /** A call of {@link Stack#pop()}. */
  record Pop() implements StackMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "pop()";
    }
  }

  /** A call of {@link Stack#close()}. */
  record Close() implements StackMessage {
    @Override
    public String toString() {
      return "close()";
    }
  }

  /** A call of {@link Stack#compare(Object, Object)}. */
  record Compare(String arg0, String arg1) implements StackMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "compare(" + arg0 + ", " + arg1 + ")";
    }
  }
}
