package bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.annotation.ActorContract;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Scenario implements Runnable {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency USD = Currency.getInstance("USD");

  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("bank")) {
      Scenario_TellerRef teller =
          system.spawn(Scenario_TellerRef.CONTRACT, () -> () -> "the teller");
      RatesRef rates = system.spawn(RatesRef.CONTRACT, () -> new Table(teller));

      assertThat(rates.rate(EUR, USD).join()).isEqualTo(new BigDecimal("1.25"));
      assertThatExceptionOfType(Rates.UnknownCurrency.class)
          .isThrownBy(() -> rates.rate(USD, EUR).orThrow(Rates.UnknownCurrency.class));
      assertThat(rates.count().join()).isEqualTo(2);
      assertThat(rates.source().join()).isEqualTo("the teller");
      assertThat(rates.refresh().join()).isNull();
      assertThat(rates.clear().join()).isNull();
      assertThat(rates.count().join()).isZero();
    }
  }

  @ActorContract
  interface Teller {
    String name();
  }

  /** Asks another for its source, and so answers late. */
  private static final class Table implements Rates {
    private final Scenario_TellerRef teller;
    private int asked;

    Table(Scenario_TellerRef teller) {
      this.teller = teller;
    }

    @Override
    public CompletionStage<BigDecimal> rate(Currency from, Currency to) {
      asked++;
      return from.equals(EUR)
          ? CompletableFuture.completedFuture(new BigDecimal("1.25"))
          : CompletableFuture.failedFuture(new UnknownCurrency());
    }

    @Override
    public CompletableFuture<Integer> count() {
      return CompletableFuture.completedFuture(asked);
    }

    @Override
    public Ask<String> source() {
      return teller.name();
    }

    @Override
    public CompletionStage<Void> refresh() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public Void clear() {
      asked = 0;
      return null;
    }
  }
}
