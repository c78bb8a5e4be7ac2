package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** One of a ring that passes a token on. */
@ActorContract
public interface Link {

  /** Names the next, to whom tokens go. */
  void join(LinkRef next);

  /** Passes the token on, until it was passed so many times more; then it is down. */
  void token(long left);
}
