package names;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Contract}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface ContractMessage extends Message {
  /** A call of {@link names.Contract#contract(String)}. */
  record Contract(String text) implements ContractMessage, AskMessage<ContractRef> {
    @Override
    public String toString() {
      return "contract(" + text + ")";
    }
  }
}
