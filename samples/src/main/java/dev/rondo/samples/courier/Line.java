package dev.rondo.samples.courier;

/** What a courier uses; it does not wait. */
interface Line {

  /** Whether the number answers. */
  boolean dial(int number);

  /** Transmits. */
  void transmit(String parcel);

  /** Lets others have the line. */
  void hangUp();
}
