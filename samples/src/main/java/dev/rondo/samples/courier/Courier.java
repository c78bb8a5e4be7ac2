package dev.rondo.samples.courier;

import dev.rondo.annotation.ActorContract;

/** Sends parcels through a line that has to be dialed first. */
@ActorContract
public interface Courier {

  /** Sends a parcel, sooner or later. */
  void send(String parcel);

  /** Tries to get the line. */
  void dial();

  /** Gives up the line. */
  void hangUp();
}
