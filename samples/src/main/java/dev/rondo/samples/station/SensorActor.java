package dev.rondo.samples.station;

import dev.rondo.Lifecycle;
import java.util.function.Supplier;

// @start region="behavior"
final class SensorActor implements Sensor, Lifecycle {
  private final Device device;
  private int count;

  SensorActor(Supplier<Device> devices) {
    device = devices.get(); // Each incarnation opens its own.
  }

  @Override
  public void measure() {
    device.read();
    count++;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public void onStop() {
    device.close();
  }
}
// @end
