package dev.rondo.internal.time;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.dispatch.Platform;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** A deadline that comes while the ticker closes expires: nobody waits for ever. */
final class TickerStress {

  private TickerStress() {}

  @Outcome(id = "expired", expect = ACCEPTABLE)
  @Outcome(id = "forgotten", expect = FORBIDDEN)
  private static final class Verdict {}

  /** An hour from now. */
  private static class Distant implements Deadline {
    private volatile boolean expired;
    private @Nullable Deadline next;

    String outcome() {
      return expired ? "expired" : "forgotten";
    }

    @Override
    public long deadlineNanos() {
      return TimeUnit.HOURS.toNanos(1);
    }

    @Override
    public boolean isOver() {
      return expired;
    }

    @Override
    public void expire() {
      expired = true;
    }

    @Override
    public @Nullable Deadline nextDeadline() {
      return next;
    }

    @Override
    public void linkDeadline(@Nullable Deadline following) {
      next = following;
    }
  }

  /** As the ticker does, whose thread has not begun: all is left to the one who closes. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  @State
  public static class RegisterAgainstClose {
    private final Ticker ticker = new Ticker("ticker", Platform.jvm());
    private final Distant deadline = new Distant();

    @Actor
    public void asker() {
      ticker.register(deadline);
    }

    @Actor
    public void closer() {
      ticker.close();
    }

    @Arbiter
    public void after(L_Result result) {
      result.r1 = deadline.outcome();
    }
  }

  /** An asker that looks whether the ticker is closed before it adds, not after. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  @State
  public static class WrongLooksBeforeItAdds {
    private final AtomicReference<@Nullable Deadline> incoming = new AtomicReference<>();
    private final Distant deadline = new Distant();
    private volatile boolean closed;

    @Actor
    public void asker() {
      if (closed) {
        deadline.expire();
      } else {
        incoming.set(deadline);
      }
    }

    @Actor
    public void closer() {
      closed = true;
      Deadline last = incoming.getAndSet(null);
      if (last != null) {
        last.expire();
      }
    }

    @Arbiter
    public void after(L_Result result) {
      result.r1 = deadline.outcome();
    }
  }
}
