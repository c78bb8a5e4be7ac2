package dev.rondo.internal.cell;

import dev.rondo.ActorRef;
import dev.rondo.internal.ask.Continuation;
import dev.rondo.internal.ask.Home;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.GeneratedContract;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A cell whose end others can see: those who watch it, and those who ask.
 *
 * <p>A watcher on the same loop is added and taken out at once, any other by a control message. The
 * loop keeps the order of those of each thread; when it has ended it refuses them, and then the
 * actor has, too. So a watcher is told by the end that finds it here, or by its own message.
 */
abstract sealed class WatchedCell<B, R extends ActorRef> extends PlacedCell<B, R>
    implements Watchable permits LivingCell {

  /** Set once, by the loop. Any thread may look. */
  private volatile boolean hasEnded;

  WatchedCell(
      EventLoop loop,
      @Nullable ActorCell<?, ?> parent,
      GeneratedContract<B, R> contract,
      @Nullable String name,
      boolean isThrowaway) {
    super(loop, parent, contract, name, isThrowaway);
  }

  /**
   * Whether it has stopped for good, so that nothing sent from now on will be handled. Any thread.
   */
  public final boolean hasEnded() {
    return hasEnded;
  }

  /** Tells everybody of the end. The loop only, once. */
  final void announceEnd() {
    hasEnded = true;
    if (extras != null && extras.watchers != null) {
      Watchers told = extras.watchers;
      extras.watchers = null;
      told.tellAll(loop);
    }
  }

  @Override
  public final void addWatcher(Watcher watcher) {
    if (loop.isCurrent()) {
      addHere(watcher);
    } else {
      post(new Registration(this::addHere, watcher));
    }
  }

  private void addHere(Watcher watcher) {
    if (hasEnded) {
      watcher.stopped(loop);
    } else {
      watchers().add(watcher);
    }
  }

  private Watchers watchers() {
    Extras more = extras();
    if (more.watchers == null) {
      more.watchers = new Watchers();
    }
    return more.watchers;
  }

  @Override
  public final void removeWatcher(Watcher watcher) {
    if (loop.isCurrent()) {
      removeHere(watcher);
    } else {
      post(new ControlTask(() -> removeHere(watcher)));
    }
  }

  private void removeHere(Watcher watcher) {
    if (extras != null && extras.watchers != null) {
      extras.watchers.remove(watcher);
    }
  }

  /**
   * A stage that completes when the actor has stopped, also if it has. What is chained to it runs
   * in the turns of the actor that calls this, or else on the callback threads. One that is
   * cancelled is forgotten in time. Any thread.
   */
  public final CompletableFuture<Void> whenStopped() {
    Home home = homeOfCaller();
    StopStage stage =
        new StopStage(new Continuation<>(home, home.originOf("the end of " + path())));
    addWatcher(stage);
    return stage.stage();
  }

  private Home homeOfCaller() {
    EventLoop caller = EventLoop.ofCaller();
    if (caller == null) {
      return loop.surroundings().outside();
    }
    boolean hasEntered = caller.succession().enter();
    try {
      ActorCell<?, ?> actor = caller.current();
      return actor == null ? loop.surroundings().outside() : actor.incarnation();
    } finally {
      caller.succession().leave(hasEntered);
    }
  }

  private record StopStage(Continuation<Void> stage) implements Watcher {

    @Override
    public void stopped(@Nullable EventLoop loop) {
      stage.complete(null);
    }

    @Override
    public boolean isDropped() {
      return stage.isDone();
    }
  }
}
