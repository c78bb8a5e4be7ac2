package dev.rondo.samples.market;

import dev.rondo.ActorSystem;
import dev.rondo.entity.Entities;
import dev.rondo.entity.EntityOptions;
import dev.rondo.routing.Pool;
import dev.rondo.routing.Routing;
import dev.rondo.routing.Topic;

/** What there is at the market. */
final class Market {

  private Market() {}

  // @start region="topic"
  static Topic<TicksRef> openBoard(ActorSystem system) {
    Topic<TicksRef> board = Topic.builder(TicksRef.CONTRACT).retainLast().create(system, "board");
    board.ref().price("apple", 30); // Nobody is there yet: it waits for the first who comes.
    return board;
  }

  // @end

  // @start region="pool"
  static Pool<ClerkRef> hireClerks(ActorSystem system) {
    Pool<ClerkRef> clerks =
        Pool.create(
            system, ClerkRef.CONTRACT, "clerks", Routing.consistentHash(), 3, NamedClerk::new);
    clerks.ref().serve("Ada", "apple").thenAccept(clerk -> {}); // Ada has one clerk.
    return clerks;
  }

  // @end

  // @start region="entities"
  static Entities<StallRef> openStalls(ActorSystem system, Storehouse storehouse) {
    return Entities.create(
        system,
        StallRef.CONTRACT,
        (merchant, context) -> new StallActor(merchant, storehouse),
        EntityOptions.defaults().atMost(1_000));
  }

  // @end

  /** A clerk who says which one he is. */
  static final class NamedClerk implements Clerk {
    @Override
    public String serve(String customer, String article) {
      return "clerk " + System.identityHashCode(this);
    }
  }
}
