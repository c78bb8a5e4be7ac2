package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.internal.ask.Relay;
import dev.rondo.internal.ask.Route;
import dev.rondo.internal.cell.Homes;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** An ask whose end has to be known to a route that had let it pass before it was made. */
final class Followed<T extends @Nullable Object> extends Relay<T> {

  private final Route route;

  private Followed(Route route, Ask<T> ask) {
    super(Homes.of(List.of(ask)), ask);
    this.route = route;
  }

  static <T extends @Nullable Object> Ask<T> by(Route route, Ask<T> ask) {
    Followed<T> followed = new Followed<>(route, ask);
    followed.follow(ask);
    return followed.result();
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
