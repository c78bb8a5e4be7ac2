package market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("market")) {
      ExchangeRef live = system.spawn(ExchangeRef.CONTRACT, () -> new ExchangeActor(7));
      ExchangeRef delayed = system.spawn(ExchangeRef.CONTRACT, () -> new ExchangeActor(8));
      CompletableFuture<PricesRef> face = new CompletableFuture<>();
      PortfolioRef portfolio =
          system.spawnWith(
              PortfolioRef.CONTRACT,
              "portfolio",
              context -> {
                face.complete(context.self(PricesRef.CONTRACT));
                return new PortfolioActor(context, live, delayed);
              });
      PricesRef prices = face.join();
      assertThat((ActorRef) prices).isEqualTo(portfolio);
      portfolio.buy("book");
      prices.changed("pen", 3);
      portfolio.buy("pen");
      assertThat(reportWith(portfolio, "book 7, ", "book 8 some time ago, "))
          .containsSubsequence("bought book, ", "pen 3, ", "bought pen, ");
    }
  }

  /** The exchanges may live on other event loops, and take their time. */
  private static String reportWith(PortfolioRef portfolio, String... prices) {
    String report = portfolio.report().join();
    while (!Stream.of(prices).allMatch(report::contains)) {
      report = portfolio.report().join();
    }
    return report;
  }

  private static final class ExchangeActor implements Exchange {
    private final long cents;

    ExchangeActor(long cents) {
      this.cents = cents;
    }

    @Override
    public void subscribe(PricesRef listener) {
      listener.changed("book", cents);
    }
  }

  // @start region="faces"
  private static final class PortfolioActor implements Portfolio, Prices {
    private final StringBuilder log = new StringBuilder();

    PortfolioActor(ActorContext<PortfolioRef> context, ExchangeRef live, ExchangeRef delayed) {
      live.subscribe(context.self(PricesRef.CONTRACT)); // reaches changed(..) below
      delayed.subscribe(
          context.face(
              PricesRef.CONTRACT,
              (article, cents) -> log.append(article + " " + cents + " some time ago, ")));
    }

    @Override
    public void changed(String article, long cents) {
      log.append(article + " " + cents + ", ");
    }

    // @end
    @Override
    public void buy(String article) {
      log.append("bought " + article + ", ");
    }

    @Override
    public String report() {
      return log.toString();
    }
  }
}
