package dev.rondo.benchmarks.pingpong;

import dev.rondo.benchmarks.contract.PlayerRef;
import dev.rondo.benchmarks.contract.Referee;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Serves, and waits for the last ball. */
final class RefereeActor implements Referee {

  private final List<PlayerRef> servers;
  private CompletableFuture<Void> over = new CompletableFuture<>();
  private int inPlay;

  RefereeActor(List<PlayerRef> servers) {
    this.servers = servers;
  }

  @Override
  public CompletionStage<Void> play(long hits) {
    over = new CompletableFuture<>();
    inPlay = servers.size();
    servers.forEach(server -> server.ball(hits));
    return over;
  }

  @Override
  public void down() {
    inPlay--;
    if (inPlay == 0) {
      over.complete(null);
    }
  }
}
