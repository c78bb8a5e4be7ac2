package dev.rondo.internal.loop;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Wanderings;
import dev.rondo.internal.control.ControlRounds;
import dev.rondo.internal.lane.Lane;
import dev.rondo.metrics.SharingDecision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a loop shares its work with its neighbours: it looks, once a turn and between the handlers of
 * a long one, whether {@link SharingPolicy} wants some of its actors elsewhere, and has them go. It
 * gives, and nobody takes: so nobody but itself touches what is its own. The loop only.
 */
final class Sharing {

  private final EventLoop loop;
  private final Neighbours neighbours;
  private final Lane local;
  private final Inbound inbound;
  private final ControlRounds rounds;
  private final Sojourn inLane = new Sojourn();
  private final Sojourn inRing = new Sojourn();
  private final Counters counters;

  /** How much the loop had done at the last look, and when that was. */
  private long done;

  private long lookedAt;
  private long messageNanos;

  /** What a message took before that look. One that was held up once says little. */
  private long messageNanosBefore;

  /** How often it has asked since it had something to do. */
  private int asks;

  /** Since when actors have had a round before them. */
  private long roundsSince;

  private boolean hasRounds;
  private int untilSample = SharingPolicy.SAMPLED;

  /** Those that may belong elsewhere. */
  private final List<ActorCell<?, ?>> talkative = new ArrayList<>();

  Sharing(
      EventLoop loop, Neighbours neighbours, Lane local, Inbound inbound, ControlRounds rounds) {
    this.loop = loop;
    this.neighbours = neighbours;
    this.local = local;
    this.inbound = inbound;
    this.rounds = rounds;
    this.counters = loop.counters();
    counters.countSharing();
  }

  /** Takes notice of a message to another loop, of the actor whose turn it is. */
  void sends(@Nullable ActorCell<?, ?> sender, EventLoop to) {
    if (--untilSample > 0) {
      return;
    }
    untilSample = SharingPolicy.SAMPLED;
    if (sender != null && neighbours.contains(to)) {
      Wanderings wanderings = sender.wanderings();
      wanderings.sentTo(to, loop.now());
      if (belongsElsewhere(wanderings)) {
        talkative.add(sender);
      }
    }
  }

  private boolean belongsElsewhere(Wanderings actor) {
    EventLoop company = actor.company();
    if (company == null || !SharingPolicy.isCompany(actor.lead(), actor.samples())) {
      return false;
    }
    boolean isUpwards = neighbours.indexOf(loop) < neighbours.indexOf(company);
    return SharingPolicy.isSampled(actor.samples(), loop.now() - actor.since(), isUpwards);
  }

  /** Looks whether some of the actors shall go, and where. Between handlers. */
  void look(long now) {
    if (!talkative.isEmpty()) {
      joinCompany(now);
    }
    measure(now);
    if (SharingPolicy.isBacklog(Math.max(waited(now), willWait()))) {
      shareBacklog(now);
    }
  }

  /** Takes notice of what a message took since the last look. */
  private void measure(long now) {
    long doneNow = local.passed() + inbound.handled() + loop.tasks();
    if (doneNow != done) {
      asks = 0;
    }
    messageNanosBefore = messageNanos;
    messageNanos = (now - lookedAt) / Math.max(1, doneNow - done);
    done = doneNow;
    lookedAt = now;
  }

  /**
   * Has neighbours look that have more to do than this loop, which has nothing. Returns after how
   * long to ask again: what they have may become a backlog, and nobody wakes this loop for that.
   */
  long ask() {
    boolean isAnyBusy = neighbours.askBusyBeside(loop);
    return isAnyBusy ? SharingPolicy.nanosToNextAsk(asks++) : Long.MAX_VALUE;
  }

  // Backlogs.

  private long waited(long now) {
    long passed = local.passed();
    long waited = inLane.look(passed, passed + local.size(), now);
    waited = Math.max(waited, inRing.look(inbound.handled(), inbound.cursor(), now));
    return Math.max(waited, roundsWaited(now));
  }

  /** How long what came last will wait, if messages go on to take what they took lately. */
  private long willWait() {
    long ahead = (long) local.size() + inbound.occupancy();
    return ahead * Math.min(messageNanos, messageNanosBefore);
  }

  private long roundsWaited(long now) {
    boolean hadRounds = hasRounds;
    hasRounds = !rounds.isEmpty();
    if (!hadRounds) {
      roundsSince = now;
    }
    return hasRounds ? now - roundsSince : 0;
  }

  private void shareBacklog(long now) {
    EventLoop neighbour = neighbours.atHandBeside(loop, now);
    if (neighbour == null) {
      counters.decided(SharingDecision.ALL_BUSY, 0);
      return;
    }
    Backlog backlog = new Backlog(loop);
    local.forEach(backlog::add);
    inbound.forEachPublished(backlog::add);
    rounds.forEach(cell -> backlog.add((ActorCell<?, ?>) cell, ((ActorCell<?, ?>) cell).backlog()));
    if (backlog.actors() < 2) {
      counters.decided(SharingDecision.ONE_ACTOR, 0);
    } else {
      give(backlog.half(now, messageNanos), neighbour, now, SharingDecision.BACKLOG);
    }
  }

  private void give(
      List<ActorCell<?, ?>> chosen, EventLoop to, long now, SharingDecision decision) {
    if (chosen.isEmpty() || !loop.flushAll()) {
      counters.decided(chosen.isEmpty() ? SharingDecision.NOT_YET : SharingDecision.UNSENT, 0);
      return;
    }
    for (ActorCell<?, ?> actor : chosen) {
      Wanderings known = actor.wanderings();
      boolean isRestless = SharingPolicy.isRestless(known.nanosHere(now), known.returns());
      known.moves(loop, to, isRestless, now);
    }
    counters.decided(decision, loop.give(chosen, to));
  }

  // Company.

  private void joinCompany(long now) {
    boolean hasFew = SharingPolicy.hasFew(local.size() + inbound.occupancy());
    for (ActorCell<?, ?> actor : talkative) {
      EventLoop company = mayGo(actor, now, false) ? actor.wanderings().company() : null;
      if (company != null && hasFew && company.isAtHand(now)) {
        give(List.of(actor), company, now, SharingDecision.COMPANY);
      } // Else its next sample may find it so.
    }
    talkative.clear();
  }

  /** Whether the actor can go, and is not to stay since it came a moment ago. */
  static boolean mayGo(ActorCell<?, ?> actor, long now, boolean isInBacklog) {
    Wanderings known = actor.knownWanderings();
    return actor.isHere()
        && actor.mayMove()
        && (known == null
            || !SharingPolicy.stays(known.nanosHere(now), known.returns(), isInBacklog));
  }
}
