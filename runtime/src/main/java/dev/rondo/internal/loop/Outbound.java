package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a loop's actors have sent to actors of other loops. It stays in one lane, in the order of
 * sending, until the loop flushes: then it goes to the rings in batches, one claim a ring.
 *
 * <p>What finds a ring full stays here, and what is for the same loop stays behind it; what is for
 * others goes on. Where a message goes is looked up as it is flushed, and what stayed is looked up
 * anew when an actor has moved; see {@link Moves}.
 *
 * <p>The loop only.
 */
final class Outbound implements Outgoing {

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  /** Messages beyond which a step flushes. */
  private static final int MANY = 1024;

  private static final int SMALLEST_PURGE = 64;

  private final EventLoop sender;
  private final Moves moves;
  private final Lane lane = new Lane();
  private final Map<EventLoop, Route> routes = new HashMap<>();

  /** The routes with something to send. */
  private final List<Route> busy = new ArrayList<>();

  /** Messages that found rings full. */
  private int kept;

  /** The routes on which that is too much. */
  private final List<Route> jammed = new ArrayList<>();

  /** How many moves of actors had begun when those were given their routes. */
  private long sortedAt;

  private @Nullable Route latest;
  private int purgeAt = SMALLEST_PURGE;

  Outbound(EventLoop sender) {
    this.sender = sender;
    this.moves = Moves.on(sender.surroundings().platform());
  }

  @Override
  public MessageSlot claim(ActorCell<?, ?> receiver) {
    if (!jammed.isEmpty()) {
      restIfJammed(receiver);
    }
    return lane.claim();
  }

  /**
   * Has the actor rest that sends where too much is kept already. Also one that others await: the
   * ring's loop waits for nobody, so there will be room.
   */
  private void restIfJammed(ActorCell<?, ?> receiver) {
    ActorCell<?, ?> actor = sender.current();
    Route route = routes.get(receiver.loop());
    Jam jam = route == null ? null : route.jam();
    if (actor != null && jam != null) {
      actor.restFor(receiver, jam);
    }
  }

  @Override
  public void keep(ActorCell<?, ?> receiver, MessageSlot slot) {
    throw new IllegalStateException(sender + " has a lane, which needs no slots beside it");
  }

  @Override
  public void giveBack(MessageSlot slot) {
    throw new IllegalStateException(sender + " has a lane, which needs no slots beside it");
  }

  /** Nobody else sees what is in the lane. */
  @Override
  public boolean hasHandedOverTo(ActorCell<?, ?> receiver) {
    return false;
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
    long begun = moves.begun();
    interleave();
    if (!moves.areAllEnded(begun) || !sortKept(begun)) {
      return 0; // An actor is between two loops just now.
    }
    int gone = 0;
    for (int i = 0; i < busy.size(); i++) {
      gone += busy.get(i).sendOverflow(begun);
    }
    busy.removeIf(Route::isIdle); // Or the next run would enter it a second time.
    for (int run = lane.run(); run > 0 && split(run, begun); run = lane.run()) {
      gone += send(begun);
      lane.pass(run);
      busy.removeIf(Route::isIdle);
    }
    countKept();
    return gone;
  }

  /**
   * Sees that what found rings full has its route to where its receiver lives now. Returns whether
   * that is so; not if an actor begins to move in between. What is for one actor is in one route.
   */
  private boolean sortKept(long begun) {
    if (begun == sortedAt || busy.isEmpty()) {
      sortedAt = begun;
      return true;
    }
    List<Route> places = new ArrayList<>();
    for (Route route : busy) {
      route.forEachKept(slot -> places.add(routeOf(slot.target)));
    }
    if (moves.begun() != begun) {
      return false;
    }
    List<Route> before = List.copyOf(busy);
    List<Lane> taken = before.stream().map(Route::takeKept).toList();
    Iterator<Route> place = places.iterator();
    busy.clear();
    for (Lane each : taken) {
      each.forEach(slot -> busyRoute(place.next()).keep(slot));
    }
    sortedAt = begun;
    return true;
  }

  /** Splits a run of the lane by routes, unless an actor begins to move in between. */
  private boolean split(int run, long begun) {
    MessageSlot[] slots = lane.runSlots();
    int start = lane.runStart();
    for (int i = start; i < start + run; i++) {
      GeneratedRef target = slots[i].target;
      if (target != null) {
        busyRoute(routeOf(target)).add(i);
      }
    }
    boolean isSplit = moves.begun() == begun;
    if (!isSplit) {
      busy.forEach(Route::dropBatch);
      busy.removeIf(Route::isIdle);
    }
    return isSplit;
  }

  private Route routeOf(GeneratedRef target) {
    interleave();
    return routeTo(((ActorCell<?, ?>) target.cell).loop());
  }

  private void interleave() {
    if (SIMULATED) {
      sender.surroundings().platform().interleave(); // An actor may be about to move.
    }
  }

  private Route busyRoute(Route route) {
    if (route.isIdle()) {
      busy.add(route);
    }
    return route;
  }

  private int send(long begun) {
    int gone = 0;
    for (int i = 0; i < busy.size(); i++) {
      gone += busy.get(i).send(lane.runSlots(), begun);
    }
    return gone;
  }

  private void countKept() {
    int left = 0;
    for (int i = 0; i < busy.size(); i++) {
      left += busy.get(i).judge();
    }
    kept = left;
    if (left > Jam.MANY || !jammed.isEmpty()) {
      countJammed();
    }
  }

  private void countJammed() {
    jammed.forEach(Route::judge); // They may be idle by now.
    jammed.clear();
    for (Route route : busy) {
      if (route.jam() != null) {
        jammed.add(route);
      }
    }
  }

  private Route routeTo(EventLoop target) {
    Route route = latest;
    if (route == null || route.target() != target) {
      route = routes.get(target);
      if (route == null) {
        forgetEnded();
        route = new Route(sender, target);
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
  public void extract(Predicate<MessageSlot> isChosen, Consumer<MessageSlot> taker) {
    busy.forEach(route -> route.extract(isChosen, taker)); // What is there was sent before.
    busy.removeIf(Route::isIdle);
    countKept();
    lane.extract(isChosen, taker);
  }

  @Override
  public void refuseAll(String reason) {
    flush();
    busy.forEach(route -> Route.refuseAll(route.takeKept(), reason));
    busy.clear();
    Route.refuseAll(lane, reason);
    countKept();
  }
}
