package dev.rondo.samples.courier;

import dev.rondo.ActorContext;
import java.time.Duration;

/** A courier without a line: parcels wait. */
// @start region="dialing"
final class DialingActor implements Courier {
  private final ActorContext<CourierRef> context;
  private final Line line;
  private int number;

  DialingActor(ActorContext<CourierRef> context, DirectoryRef directory, Line line) {
    this.context = context;
    this.line = line;
    context.hold(directory.numberOf("depot").thenAccept(found -> number = found));
    startDialing();
  }

  void startDialing() {
    context.timers().fixedDelay("dial", Duration.ofMillis(100), CourierRef::dial);
  }

  @Override
  public void send(String parcel) {
    throw context.stash(); // Nothing else fits every return type.
  }

  @Override
  public void dial() {
    if (line.dial(number)) {
      context.timers().cancel("dial");
      context.become(CourierRef.CONTRACT, new ConnectedActor(context, this, line));
      context.unstashAll();
    }
  }

  @Override
  public void hangUp() {} // There is no line.
}
// @end
