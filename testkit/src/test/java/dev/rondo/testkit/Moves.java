package dev.rondo.testkit;

import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.GeneratedRef;
import java.util.List;
import java.util.Random;

/** Has actors move between the first two loops of a system, as if these shared their load. */
final class Moves {

  private final List<EventLoop> loops;
  private int done;

  Moves(ActorSystem system) {
    loops = List.copyOf(SystemAccess.loopsOf(system).running());
  }

  /** How many actors have moved. */
  int done() {
    return done;
  }

  /** Has the actor move, if it can, to either loop. */
  void move(ActorRef actor, Random random) {
    if (loops.size() == 2) {
      EventLoop to = loops.get(random.nextInt(2));
      ActorCell<?, ?> cell = (ActorCell<?, ?>) ((GeneratedRef) actor).cell;
      cell.post(new ControlTask(() -> moveNow(cell, to)));
    }
  }

  private void moveNow(ActorCell<?, ?> cell, EventLoop to) {
    if (cell.loop() != to) {
      done += cell.loop().give(List.of(cell), to);
    }
  }
}
