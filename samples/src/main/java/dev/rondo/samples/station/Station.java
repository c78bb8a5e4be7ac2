package dev.rondo.samples.station;

import dev.rondo.annotation.ActorContract;
import java.util.List;

/** Has sensors. */
@ActorContract
interface Station {

  /** Adds a sensor. */
  SensorRef add(String name);

  /** The sensors that are lost, and why. */
  List<String> lost();
}
