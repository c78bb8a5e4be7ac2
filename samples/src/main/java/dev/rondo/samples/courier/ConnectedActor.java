package dev.rondo.samples.courier;

import dev.rondo.ActorContext;
import java.time.Duration;

/** A courier with a line, which it gives up when there is nothing to send. */
// @start region="connected"
final class ConnectedActor implements Courier {
  private final ActorContext<CourierRef> context;
  private final DialingActor dialing;
  private final Line line;

  ConnectedActor(ActorContext<CourierRef> context, DialingActor dialing, Line line) {
    this.context = context;
    this.dialing = dialing;
    this.line = line;
    context.idleTimeout(Duration.ofMillis(200), CourierRef::hangUp);
  }

  @Override
  public void send(String parcel) {
    line.transmit(parcel);
  }

  @Override
  public void dial() {} // There is a line.

  @Override
  public void hangUp() {
    line.hangUp();
    context.cancelIdleTimeout();
    context.unbecome();
    dialing.startDialing();
  }
}
// @end
