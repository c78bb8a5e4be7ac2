package dev.rondo.internal.cell;

import dev.rondo.internal.ask.Asker;
import dev.rondo.internal.ask.Home;
import dev.rondo.internal.ask.NoSystem;
import dev.rondo.internal.ask.Stage;
import dev.rondo.internal.loop.EventLoop;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Finds where what comes of several stages belongs. */
public final class Homes {

  private Homes() {}

  /**
   * The calling actor, if one calls, or else the actor that has made asks among the stages, or else
   * where one of them belongs. Any thread.
   *
   * @throws IllegalArgumentException if actors, or incarnations, would have to share a stage: it
   *     would never complete once the other one has ended
   */
  public static Home of(List<? extends CompletionStage<?>> stages) {
    Home home = ofCaller();
    for (CompletionStage<?> stage : stages) {
      if (stage instanceof Stage<?> ours) {
        home = shared(home, ours);
      }
    }
    return home == null ? NoSystem.HOME : home;
  }

  /** The calling actor, or that other home if none calls. Any thread. */
  public static Home ofCallerOr(Home otherwise) {
    Home caller = ofCaller();
    return caller == null ? otherwise : caller;
  }

  private static @Nullable Home ofCaller() {
    EventLoop caller = EventLoop.ofCaller();
    return caller == null || caller.current() == null ? null : caller.current().incarnation();
  }

  private static Home shared(@Nullable Home home, Stage<?> stage) {
    Home other = stage.home();
    if (!(home instanceof Asker)) {
      return home == null || other instanceof Asker ? other : home;
    }
    if (other instanceof Asker && other != home) {
      throw new IllegalArgumentException(
          "'"
              + stage.origin()
              + "' belongs to "
              + other
              + (home.toString().equals(other.toString())
                  ? " as it was before a restart"
                  : " and cannot be combined with what belongs to " + home)
              + ": its reply comes in a turn of the actor that has asked, or never if that has"
              + " ended. Ask once more, or have that actor tell.");
    }
    return home;
  }
}
