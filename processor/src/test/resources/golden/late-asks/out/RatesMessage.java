package bank;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.math.BigDecimal;
import java.util.Currency;
import javax.annotation.processing.Generated;

/** The messages of {@link Rates}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface RatesMessage extends Message {
  /** A call of {@link Rates#rate(Currency, Currency)}. */
  record Rate(Currency from, Currency to) implements RatesMessage, AskMessage<BigDecimal> {
    @Override
    public String toString() {
      return "rate(" + from + ", " + to + ")";
    }
  }

  /** A call of {@link Rates#count()}. */
  record Count() implements RatesMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "count()";
    }
  }

  /** A call of {@link Rates#source()}. */
  record Source() implements RatesMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "source()";
    }
  }

  /** A call of {@link Rates#refresh()}. */
  record Refresh() implements RatesMessage, AskMessage<Void> {
    @Override
    public String toString() {
      return "refresh()";
    }
  }

  /** A call of {@link Rates#clear()}. */
  record Clear() implements RatesMessage, AskMessage<Void> {
    @Override
    public String toString() {
      return "clear()";
    }
  }
}
