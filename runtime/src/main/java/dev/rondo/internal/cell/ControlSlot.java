package dev.rondo.internal.cell;

import dev.rondo.internal.control.ControlMessage;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/**
 * A message of a contract that travels in the control lane: slot and control message in one.
 *
 * <p>Made for each such message, since the lane is never full; published to one loop once.
 */
final class ControlSlot extends MessageSlot implements ControlMessage {

  private @Nullable ControlMessage next;

  ControlSlot() {
    super(CONTROL);
  }

  @Override
  public void run() {
    GeneratedRef ref = target;
    if (ref != null) {
      ActorCell<?, ?> cell = (ActorCell<?, ?>) ref.cell;
      if (!cell.holdsBack(this)) {
        cell.loop().handleControl(this);
      }
    }
  }

  @Override
  public void refused() {
    GeneratedRef ref = target;
    if (ref != null) {
      ActorCell<?, ?> cell = (ActorCell<?, ?>) ref.cell;
      cell.refuse(this, cell.loop().refusal());
    }
  }

  @Override
  public @Nullable ControlMessage next() {
    return next;
  }

  @Override
  public void linkTo(@Nullable ControlMessage following) {
    next = following;
  }
}
