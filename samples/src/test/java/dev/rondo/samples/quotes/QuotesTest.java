package dev.rondo.samples.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import dev.rondo.AskTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QuotesTest {

  private final CountDownLatch gate = new CountDownLatch(1);
  private final ActorSystem system =
      ActorSystem.builder("quotes").askTimeout(Duration.ofMinutes(1)).create();
  private final List<ShopRef> shops = new ArrayList<>();

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private void open(String name, PriceList prices) {
    shops.add(
        system.spawnWith(ShopRef.CONTRACT, name, context -> new ShopActor(context, name, prices)));
  }

  private long blocked() {
    try {
      gate.await();
      return 1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theBrokerTakesWhatComesInTime() {
    open("dear", item -> 300);
    open("cheap", item -> 200);
    open("slow", item -> blocked());
    open(
        "closed",
        item -> {
          throw new IOException("no connection");
        });
    BrokerRef broker =
        system.spawn(BrokerRef.CONTRACT, () -> new BrokerActor(shops, Duration.ofSeconds(1)));
    assertThat(broker.quotes("tea").join())
        .containsExactly(new Quote("cheap", 200), new Quote("dear", 300));
    assertThat(broker.missed().join()).isEqualTo(2);
  }

  @Test
  void theMarketAsksAllOrTheFirst() {
    open("a", item -> 1);
    open("b", item -> 2);
    open("c", item -> 3);
    Market market = new Market(List.copyOf(shops));
    assertThat(market.total("tea").join()).isEqualTo(6);
    assertThat(market.total("tea").join()).as("by what they remember").isEqualTo(6);
    open("slow", item -> blocked());
    market = new Market(shops);
    assertThat(market.three("tea").join()).extracting(Quote::cents).containsOnly(1L, 2L, 3L);
    assertThat(market.fastest("tea").join().cents()).isLessThan(4);
    shops.set(3, shops.get(3).within(Duration.ofMillis(1)));
    assertThatThrownBy(new Market(shops).total("tea")::join)
        .hasCauseInstanceOf(AskTimeoutException.class);
  }
}
