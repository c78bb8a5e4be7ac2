package dev.rondo.samples.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorStoppedException;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.RateLimitedException;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.testkit.ManualTime;
import dev.rondo.testkit.TestProbe;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ExchangeTest {

  private final ManualTime time = new ManualTime();
  private final ActorSystem system =
      ActorSystem.builder("exchange").dispatcher(time.of(Dispatchers.sharded(1))).create();
  private final TestProbe<RatesRef> bank = TestProbe.of(system, RatesRef.CONTRACT);
  private final TestProbe<RatesRef> yesterday = TestProbe.of(system, RatesRef.CONTRACT);

  @AfterEach
  void close() {
    system.close();
  }

  private void failNext() {
    bank.expectAsk(RatesMessage.Rate.class).fail(new ActorStoppedException("down"));
  }

  @Test
  void whatFailsIsAskedAgainAndThenTheListOfYesterday() {
    yesterday.answer(RatesMessage.Rate.class, ask -> 1_070L);
    Exchange exchange = new Exchange(system, bank.ref(), yesterday.ref());
    Ask<Long> first = exchange.rate("USD");
    failNext();
    time.advance(Duration.ofMillis(100), system);
    bank.expectAsk(RatesMessage.Rate.class).reply(1_080L);
    assertThat(first.join()).isEqualTo(1_080);

    for (int i = 0; i < 8; i++) {
      Ask<Long> ask = exchange.exchange(1, "USD");
      bank.expectAsk(RatesMessage.Exchange.class).fail(new ActorStoppedException("down"));
      assertThatThrownBy(ask::join).hasRootCauseMessage("down");
    }
    assertThat(exchange.isUpToDate()).isFalse();
    assertThat(exchange.rate("USD").join()).isEqualTo(1_070);
  }

  @Test
  void limitsAreKeptInFrontOfOneBankOrOfMany() {
    RatesRef limited = Gateways.limited(system, Gateways.oneOf(system, List.of(bank.ref())));
    for (int i = 0; i < 100; i++) {
      limited.publish("USD", i);
    }
    assertThat(bank.messages()).hasSize(100);
    assertThatThrownBy(limited.rate("USD")::join).hasCauseInstanceOf(RateLimitedException.class);
  }
}
