package dev.rondo.testkit;

import dev.rondo.ActorControl;
import dev.rondo.ActorRef;
import dev.rondo.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a simulation's actors: notes them, has some meet faults, and checks after each what
 * must always be true. One thread at a time.
 */
final class Course {

  /** Something that takes time in the simulation. */
  interface Sleep {
    void sleep(Duration time) throws InterruptedException;
  }

  private final Choices choices;
  private final LongSupplier clock;
  private final Sleep sleep;
  private final Trace trace = new Trace();
  private final List<Simulation.Check> invariants = new ArrayList<>();
  private Faults faults = Faults.none();

  /** Turns that have begun and not ended: who sends may have to wait for the others. */
  private int running;

  private @Nullable Throwable violation;

  Course(Choices choices, LongSupplier clock, Sleep sleep) {
    this.choices = choices;
    this.clock = clock;
    this.sleep = sleep;
  }

  void faults(Faults all) {
    faults = all;
  }

  void invariant(Simulation.Check check) {
    invariants.add(check);
  }

  /** What a check threw, the first that did. */
  @Nullable Throwable violation() {
    return violation;
  }

  /** The last turns, up to the violation if there was one. */
  Trace trace() {
    return trace;
  }

  void turnBegins(ActorRef actor, @Nullable Supplier<? extends Message> message) throws Exception {
    running++;
    if (message != null) {
      note(name(actor) + "." + text(message));
      if (faults.isMeant.test(actor)) {
        meetFaults(actor);
      }
    }
  }

  private void meetFaults(ActorRef actor) throws Exception {
    if (isDue(faults.slow)) {
      long most = Math.max(1, faults.longest.toNanos() / 1_000);
      Duration time = Duration.ofNanos(1_000L * choices.next((int) Math.min(most, 1 << 30)));
      note("  takes " + time);
      sleep.sleep(time);
    }
    if (isDue(faults.killing)) {
      note("  is stopped, by the simulation");
      ActorControl.of(actor).stopNow();
    }
    if (isDue(faults.throwing)) {
      throw new SimulatedFailure("the simulation has this handler fail");
    }
  }

  /** The simplest is that nothing happens, unless it always does. */
  private boolean isDue(int oneIn) {
    return oneIn > 0 && choices.next(oneIn) == oneIn - 1;
  }

  void turnEnded(ActorRef actor, @Nullable Throwable thrown) {
    running--;
    if (thrown != null) {
      note("  " + name(actor) + " throws " + thrown);
    }
    if (running == 0) {
      check();
    }
  }

  private void check() {
    for (int i = 0; i < invariants.size() && violation == null; i++) {
      try {
        invariants.get(i).run();
      } catch (Throwable thrown) {
        violation = thrown;
      }
    }
  }

  private void note(String what) {
    if (violation == null) {
      trace.add(clock.getAsLong(), what);
    }
  }

  private static String name(ActorRef actor) {
    String path = actor.path();
    return path.substring(path.indexOf('/') + 1);
  }

  private static String text(Supplier<? extends Message> message) {
    try {
      return String.valueOf(message.get());
    } catch (RuntimeException unreadable) {
      return "a message that cannot be read, for " + unreadable;
    }
  }
}
