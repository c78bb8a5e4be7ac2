package dev.rondo.testkit;

import dev.rondo.Supervision;
import java.time.Duration;

/** A failure, of a type for each thing that may become of it. */
abstract class Crash extends RuntimeException {

  private static final long serialVersionUID = 1;

  enum Kind {
    RESUME,
    RESTART,
    BACK_OFF,
    STOP,
    ESCALATE,
    ALL_RESTART,
    ALL_STOP;

    Crash crash() {
      return switch (this) {
        case RESUME -> new Resume();
        case RESTART -> new Restart();
        case BACK_OFF -> new BackOff();
        case STOP -> new Stop();
        case ESCALATE -> new Escalate();
        case ALL_RESTART -> new AllRestart();
        case ALL_STOP -> new AllStop();
      };
    }
  }

  /** What each asks for. */
  static final Supervision RULES =
      Supervision.on(Resume.class, Supervision.resume())
          .and(Restart.class, Supervision.restart())
          .and(
              BackOff.class,
              Supervision.restart().backoff(Duration.ofNanos(500), Duration.ofNanos(5_000)))
          .and(Stop.class, Supervision.stop())
          .and(Escalate.class, Supervision.escalate())
          .and(AllRestart.class, Supervision.restart().allForOne())
          .and(AllStop.class, Supervision.stop().allForOne())
          .otherwise(Supervision.stop());

  /** Without a stack, which would be longer than the rest of the test takes. */
  private Crash() {
    super("as told", null, false, false);
  }

  private static final class Resume extends Crash {
    private static final long serialVersionUID = 1;
  }

  private static final class Restart extends Crash {
    private static final long serialVersionUID = 1;
  }

  private static final class BackOff extends Crash {
    private static final long serialVersionUID = 1;
  }

  private static final class Stop extends Crash {
    private static final long serialVersionUID = 1;
  }

  private static final class Escalate extends Crash {
    private static final long serialVersionUID = 1;
  }

  private static final class AllRestart extends Crash {
    private static final long serialVersionUID = 1;
  }

  private static final class AllStop extends Crash {
    private static final long serialVersionUID = 1;
  }
}
