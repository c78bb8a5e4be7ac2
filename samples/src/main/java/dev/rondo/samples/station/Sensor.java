package dev.rondo.samples.station;

import dev.rondo.annotation.ActorContract;

/** Owns a device. */
@ActorContract
interface Sensor {

  /** Has the device measure. */
  void measure();

  /** How many times this device has measured since it was opened. */
  int count();
}
