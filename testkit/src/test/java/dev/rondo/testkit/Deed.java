package dev.rondo.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a {@link Nomad} is told to do, and how often among a hundred or so. */
enum Deed {
  NOTHING(30),
  TELL(25),
  BURST(1),
  FORWARD(6),
  ASK(8),
  AWAIT(4),
  HOLD(1),
  ORDER(6),
  CRASH(5),
  STOP(1),
  SPAWN(6),
  PUT_ASIDE(2),
  ONCE(6),
  DELAY(2),
  RATE(2),
  CANCEL(3),
  IDLE(2),
  WATCH(6),
  UNWATCH(1),
  SAY(0),
  DISMISS(0),
  BECOME(2),
  FACE(2);

  /** All that have a weight. */
  static final List<Deed> ANYTHING = weighed(values());

  /** Those by which nothing can be lost. */
  static final List<Deed> HARMLESS =
      weighed(NOTHING, TELL, TELL, BURST, FORWARD, ORDER, ORDER, ORDER, ORDER, ORDER, BECOME);

  /** Those that have to do with time. */
  static final List<Deed> TIMELY =
      weighed(NOTHING, TELL, HOLD, ONCE, ONCE, DELAY, RATE, CANCEL, CANCEL, CANCEL, CANCEL, IDLE);

  private final int weight;

  Deed(int weight) {
    this.weight = weight;
  }

  private static List<Deed> weighed(Deed... deeds) {
    List<Deed> all = new ArrayList<>();
    for (Deed deed : deeds) {
      all.addAll(Collections.nCopies(deed.weight, deed));
    }
    return List.copyOf(all);
  }
}
