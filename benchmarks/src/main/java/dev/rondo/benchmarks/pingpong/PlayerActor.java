package dev.rondo.benchmarks.pingpong;

import dev.rondo.benchmarks.contract.Player;
import dev.rondo.benchmarks.contract.PlayerRef;
import dev.rondo.benchmarks.contract.RefereeRef;
import org.jspecify.annotations.Nullable;

/** Plays each ball on until it is down. */
final class PlayerActor implements Player {

  private final RefereeRef referee;
  private @Nullable PlayerRef partner;
  private long hits;

  PlayerActor(RefereeRef referee) {
    this.referee = referee;
  }

  @Override
  public void meet(PlayerRef other) {
    partner = other;
  }

  @Override
  public void ball(long left) {
    hits++;
    if (left > 1 && partner != null) {
      partner.ball(left - 1);
    } else {
      referee.down();
    }
  }

  @Override
  public long takeHits() {
    long taken = hits;
    hits = 0;
    return taken;
  }
}
