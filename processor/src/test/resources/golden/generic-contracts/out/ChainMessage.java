package store;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Chain}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface ChainMessage<C extends Chain.Link<C>> extends Message {
  /** A call of {@link Chain#next(Chain.Link)}. */
  record Next<C extends Chain.Link<C>>(C link) implements ChainMessage<C>, AskMessage<C> {
    @Override
    public String toString() {
      return "next(" + link + ")";
    }
  }
}
