package dev.rondo.samples.station;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import com.github.valfirst.slf4jtest.LoggingEvent;
import com.github.valfirst.slf4jtest.TestLogger;
import com.github.valfirst.slf4jtest.TestLoggerFactory;
import dev.rondo.ActorControl;
import dev.rondo.ActorSystem;
import dev.rondo.metrics.ContractMetrics;
import dev.rondo.testkit.Idle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The supervision of docs/supervision.md. */
@Timeout(60)
class StationTest {

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final ActorSystem system = ActorSystem.create("weather");
  private final StationRef station =
      system.spawnWith(
          StationRef.CONTRACT, "station", context -> new StationActor(context, this::open));

  @AfterEach
  void stop() {
    system.close();
  }

  /** The first device fails when it is read the second time, the second the third time for good. */
  private Device open() {
    int number = opened.incrementAndGet();
    AtomicInteger reads = new AtomicInteger();
    return new Device() {
      @Override
      public double read() {
        int read = reads.incrementAndGet();
        if (number == 1 && read == 2) {
          throw new UncheckedIOException(new IOException("no answer"));
        }
        if (number == 2 && read == 3) {
          throw new DeviceLostException("struck by lightning");
        }
        return 21.5;
      }

      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }

  @Test
  void aSensorIsRestartedWithANewDeviceAndStoppedWhenThatIsLost() {
    SensorRef sensor = station.add("roof").join();
    sensor.measure();
    sensor.measure();
    sensor.measure();
    assertThat(sensor.count().join()).as("since the restart").isEqualTo(1);
    assertThat(opened).hasValue(2);
    assertThat(closed).hasValue(1);
    sensor.measure();
    sensor.measure();
    await().until(() -> !station.lost().join().isEmpty());
    assertThat(station.lost().join())
        .isEqualTo(List.of("weather/station/roof: struck by lightning"));
    assertThat(closed).hasValue(2);
  }

  // @start region="log"
  @Test
  void aFailureIsLoggedWithWhatIsDoneAboutIt() {
    TestLogger log = TestLoggerFactory.getTestLogger("dev.rondo.supervision");
    log.clearAll();
    SensorRef sensor = station.add("attic").join();
    sensor.measure();
    sensor.measure(); // Which fails.
    Idle.await(system);
    assertThat(log.getAllLoggingEvents())
        .extracting(LoggingEvent::getFormattedMessage)
        .singleElement(as(STRING))
        .contains("weather/station/attic", "Sensor.measure()", "no answer", "decision RESTART");
  }

  // @end

  @Test
  void aSensorIsControlledFromOutside() {
    SensorRef sensor = station.add("cellar").join();
    // @start region="control"
    ActorControl control = ActorControl.of(sensor);
    control.suspend(); // messages wait
    sensor.measure();
    control.discardPending(); // they are not wanted any more
    control.resume();
    control.stop(); // after what was sent before
    // @end
    await().until(() -> closed.get() == 1);
    ContractMetrics sensors = system.metrics().contract(SensorRef.CONTRACT);
    // What is sent right behind it may come before a control message takes effect.
    assertThat(sensors.discarded() + sensors.handled()).isEqualTo(1);
  }
}
