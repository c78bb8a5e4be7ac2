package store;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

/** Bounded by itself. */
@ActorContract
interface Chain<@Sendable C extends Chain.Link<C>> {
  C next(C link);

  interface Link<L extends Link<L>> {}
}
