package market;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Portfolio}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface PortfolioMessage extends Message {
  /** A call of {@link Portfolio#buy(String)}. */
  record Buy(String article) implements PortfolioMessage {
    @Override
    public String toString() {
      return "buy(" + article + ")";
    }
  }

  /** A call of {@link Portfolio#report()}. */
  record Report() implements PortfolioMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "report()";
    }
  }
}
