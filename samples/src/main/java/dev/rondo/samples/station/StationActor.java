package dev.rondo.samples.station;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.Lifecycle;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

final class StationActor implements Station, Lifecycle {

  private final ActorContext<StationRef> context;
  private final Supplier<Device> devices;
  private final List<String> lost = new ArrayList<>();

  StationActor(ActorContext<StationRef> context, Supplier<Device> devices) {
    this.context = context;
    this.devices = devices;
  }

  // @start region="supervision"
  private static final Supervision DEVICES_FAIL =
      Supervision.on(
              UncheckedIOException.class,
              Supervision.restart()
                  .limit(5, Duration.ofMinutes(1))
                  .backoff(Duration.ofMillis(1), Duration.ofSeconds(1)))
          .otherwise(Supervision.stop());

  @Override
  public SensorRef add(String name) {
    return context.spawnWith(
        SensorRef.CONTRACT,
        name,
        sensor -> new SensorActor(devices),
        Spawn.supervision(DEVICES_FAIL));
  }

  @Override
  public void onChildFailed(ActorRef sensor, Throwable cause) {
    lost.add(sensor.path() + ": " + cause.getMessage());
  }

  // @end

  @Override
  public List<String> lost() {
    return lost;
  }
}
