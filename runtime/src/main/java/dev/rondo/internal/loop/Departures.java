package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.List;

/**
 * How actors leave this loop, and come here. Nothing is lost or handled twice, and all that are
 * told, and all that tell, see the order that they would have seen.
 *
 * <p>Moving is closing an address, with somewhere to go. The loop that an actor leaves takes its
 * messages out of lane and ring, says where it lives from now on, and looks at its ring's cursor:
 * what is claimed up to there may be for the actor, and goes along; who claims later looks where
 * the actor lives, and claims anew. Then it hands all that over. Until it is there, the actor waits
 * on its new loop, and what is told it there waits behind.
 *
 * <p>Each step, and what fails without it, is in a model; see docs/adr/0031.
 *
 * <p>The loop only.
 */
final class Departures {

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private final EventLoop loop;
  private final Inbound inbound;
  private final Lane local;
  private final Outgoing outgoing;
  private final Barriers barriers;
  private final Moves moves;

  /**
   * Actors that have left, while slots of the ring that may be for them are yet to be published.
   */
  private final List<Departure> awaited = new ArrayList<>();

  /**
   * Up to which entry the lane goes before the ring: those who left may have told what is there.
   */
  private long laneAhead;

  private record Departure(List<ActorCell<?, ?>> actors, EventLoop to) {}

  Departures(EventLoop loop, Inbound inbound, Lane local, Outgoing outgoing, Barriers barriers) {
    this.loop = loop;
    this.inbound = inbound;
    this.local = local;
    this.outgoing = outgoing;
    this.barriers = barriers;
    this.moves = Moves.on(loop.surroundings().platform());
  }

  // Leaving.

  /**
   * Has those of the actors that can leave go to another loop of the same dispatcher. Between
   * turns. Returns how many go; none if something that they may have sent has not left.
   */
  int give(List<ActorCell<?, ?>> actors, EventLoop to) {
    if (loop.loops().isClosedToOthers()) {
      return 0; // Who closes waits until all have nothing left to do, wherever they are.
    }
    List<ActorCell<?, ?>> leaving = actors.stream().filter(ActorCell::mayMove).toList();
    if (leaving.isEmpty() || !loop.flushAll()) {
      return 0;
    }
    leaving.forEach(ActorCell::depart);
    loop.rounds().dropArriving();
    changeAddress(leaving, to);
    local.extract(this::hasLeft, Departures::take);
    laneAhead = local.passed() + local.size();
    long last = inbound.claimed();
    Departure departure = new Departure(leaving, to);
    if (inbound.extract(this::hasLeft, Departures::take) >= last) {
      handOver(departure);
    } else {
      awaited.add(departure);
      barriers.add(last, () -> handOverIfAwaited(departure));
    }
    return leaving.size();
  }

  private void changeAddress(List<ActorCell<?, ?>> actors, EventLoop to) {
    moves.begin();
    interleave(to);
    for (ActorCell<?, ?> actor : actors) {
      actor.moveTo(to);
      interleave(to);
    }
    moves.end();
    interleave(to);
  }

  private static void interleave(EventLoop loop) {
    if (SIMULATED) {
      loop.surroundings().platform().interleave(); // Senders may see one part of it, or all.
    }
  }

  /** Whether its actor has left; in lane and ring there are none for others but those that come. */
  private boolean hasLeft(MessageSlot slot) {
    return actor(slot).loop() != loop;
  }

  private static void take(MessageSlot slot) {
    actor(slot).take(slot);
  }

  private static ActorCell<?, ?> actor(MessageSlot slot) {
    return (ActorCell<?, ?>) slot.target.cell;
  }

  private void handOverIfAwaited(Departure departure) {
    if (awaited.remove(departure)) {
      handOver(departure);
    }
  }

  private void handOver(Departure departure) {
    List<ActorCell<?, ?>> actors = departure.actors();
    if (!departure.to().receive(actors)) {
      changeAddress(actors, loop); // It has ended, and nothing of them will happen there.
      arrive(actors);
    }
  }

  /** Hands over what is awaited; those slots will be refused by who publishes them. */
  void finish() {
    List<Departure> left = List.copyOf(awaited);
    awaited.clear();
    left.forEach(this::handOver);
  }

  /** Whether the lane has to be handled further before the ring is. */
  boolean isLaneAhead() {
    return local.passed() < laneAhead;
  }

  // Coming.

  /**
   * Takes over actors that another loop hands over. What this loop's actors have sent to them there
   * goes before what they are told here. Once the ring is handled as far as it is claimed they go
   * on: for there may be what they have sent here themselves.
   */
  void arrive(List<ActorCell<?, ?>> actors) {
    actors.forEach(ActorCell::arrive);
    outgoing.extract(this::hasArrived, Departures::take);
    long last = inbound.claimed();
    if (inbound.isDrainedTo(last)) {
      settle(actors);
    } else {
      barriers.add(last, () -> settle(actors));
    }
  }

  private boolean hasArrived(MessageSlot slot) {
    return actor(slot).loop() == loop && actor(slot).hasArrived();
  }

  private void settle(List<ActorCell<?, ?>> actors) {
    for (ActorCell<?, ?> actor : actors) {
      if (actor.hasArrived()) { // And has not ended with the loop.
        actor.settle();
      }
    }
  }
}
