package dev.rondo.internal.loop;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a loop's actors have sent to actors of other loops. It stays in one lane, in the order of
 * sending, until the loop flushes: then it goes to the rings in batches, one claim a ring.
 *
 * <p>What finds a ring full stays here, and what is for the same loop stays behind it; what is for
 * others goes on.
 *
 * <p>The loop only.
 */
final class Outbound implements Outgoing {

  /** Messages beyond which a step flushes. */
  private static final int MANY = 1024;

  private static final int SMALLEST_PURGE = 64;

  private final EventLoop sender;
  private final Lane lane = new Lane();
  private final Map<EventLoop, Route> routes = new HashMap<>();

  /** The routes with something to send. */
  private final List<Route> busy = new ArrayList<>();

  /** Messages that found rings full. */
  private int kept;

  private @Nullable Route latest;
  private int purgeAt = SMALLEST_PURGE;

  Outbound(EventLoop sender) {
    this.sender = sender;
  }

  @Override
  public MessageSlot claim(EventLoop receiver) {
    return lane.claim();
  }

  @Override
  public void keep(EventLoop receiver, MessageSlot slot) {
    throw new IllegalStateException(sender + " has a lane, which needs no slots beside it");
  }

  @Override
  public int size() {
    return lane.size() + kept;
  }

  @Override
  public boolean isEmpty() {
    return lane.isEmpty() && busy.isEmpty();
  }

  @Override
  public void flushIfMany() {
    if (lane.size() > MANY) {
      flush();
    }
  }

  @Override
  public int flush() {
    if (isEmpty()) {
      return 0;
    }
    int gone = 0;
    for (int i = 0; i < busy.size(); i++) {
      gone += busy.get(i).sendOverflow();
    }
    busy.removeIf(Route::isIdle); // Or the next run would enter it a second time.
    for (int run = lane.run(); run > 0; run = lane.run()) {
      gone += flush(lane.runSlots(), lane.runStart(), run);
      lane.pass(run);
      busy.removeIf(Route::isIdle);
    }
    int left = 0;
    for (int i = 0; i < busy.size(); i++) {
      left += busy.get(i).kept();
    }
    kept = left;
    return gone;
  }

  private int flush(MessageSlot[] slots, int start, int run) {
    for (int i = start; i < start + run; i++) {
      GeneratedRef target = slots[i].target;
      if (target != null) {
        Route route = routeTo(((ActorCell<?, ?>) target.cell).loop());
        if (route.isIdle()) {
          busy.add(route);
        }
        route.add(i);
      }
    }
    int gone = 0;
    for (int i = 0; i < busy.size(); i++) {
      gone += busy.get(i).send(slots);
    }
    return gone;
  }

  private Route routeTo(EventLoop target) {
    Route route = latest;
    if (route == null || route.target() != target) {
      route = routes.get(target);
      if (route == null) {
        forgetEnded();
        route = new Route(target, sender.isOfSameSystem(target));
        routes.put(target, route);
      }
      latest = route;
    }
    return route;
  }

  private void forgetEnded() {
    if (routes.size() >= purgeAt) {
      routes.values().removeIf(route -> route.isIdle() && route.target().inbound().isEnded());
      purgeAt = Math.max(SMALLEST_PURGE, 2 * routes.size());
    }
  }

  @Override
  public void refuseAll(String reason) {
    flush();
    for (Route route : busy) {
      route.refuseAll(reason);
    }
    busy.clear();
  }
}
