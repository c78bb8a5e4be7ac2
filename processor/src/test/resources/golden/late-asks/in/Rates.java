package bank;

import dev.rondo.Ask;
import dev.rondo.annotation.ActorContract;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@ActorContract
public interface Rates {
  CompletionStage<BigDecimal> rate(Currency from, Currency to) throws UnknownCurrency;

  CompletableFuture<Integer> count();

  Ask<String> source();

  CompletionStage<Void> refresh();

  Void clear();

  class UnknownCurrency extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
