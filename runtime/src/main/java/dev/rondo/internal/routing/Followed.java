package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.internal.ask.Home;
import dev.rondo.internal.ask.Relay;
import dev.rondo.internal.ask.Route;
import dev.rondo.internal.cell.Homes;
import dev.rondo.internal.time.FixedDeadline;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An ask whose end has to be known to a route that had let it pass before it was made. */
final class Followed<T extends @Nullable Object> extends Relay<T> {

  /** By so much the end of an ask comes after its deadline at most. */
  private static final long LATE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Route route;

  private Followed(Route route, Home home, Ask<T> ask) {
    super(home, ask);
    this.route = route;
  }

  static <T extends @Nullable Object> Ask<T> by(Route route, Ask<T> ask, long timeoutNanos) {
    Home home = Homes.of(List.of(ask));
    Followed<T> followed = new Followed<>(route, home, ask);
    followed.follow(ask);
    if (!followed.result().isDone()) {
      long most = Math.min(timeoutNanos, Long.MAX_VALUE / 2 - LATE_NANOS);
      home.watch(followed.new End(home.nanoTime() + most + LATE_NANOS));
    }
    return followed.result();
  }

  /** The asker may be gone by then, so that the ask never comes to an end that it could see. */
  private final class End extends FixedDeadline {

    End(long at) {
      super(at);
    }

    @Override
    public void expire() {
      route.askWithdrawn();
    }

    @Override
    public boolean isOver() {
      return result().isDone();
    }
  }

  @Override
  protected void ended(@Nullable T reply, @Nullable Throwable failure) {
    if (failure instanceof CancellationException) {
      route.askWithdrawn();
    } else {
      route.askEnded(failure);
    }
    settle(reply, failure);
  }
}
