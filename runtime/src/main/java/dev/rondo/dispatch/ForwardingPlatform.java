package dev.rondo.dispatch;

import dev.rondo.ActorRef;
import dev.rondo.Message;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Another platform, but for what a subclass overrides: a clock of its own, for one. */
public abstract class ForwardingPlatform implements Platform {

  private final Platform platform;

  /** Forwards to that platform. */
  protected ForwardingPlatform(Platform platform) {
    this.platform = platform;
  }

  @Override
  public long nanoTime() {
    return platform.nanoTime();
  }

  @Override
  public Runnable body(Runnable body) {
    return platform.body(body);
  }

  @Override
  public void start(Thread thread) {
    platform.start(thread);
  }

  @Override
  public void park(Object blocker, long nanos) {
    platform.park(blocker, nanos);
  }

  @Override
  public void unpark(Thread thread) {
    platform.unpark(thread);
  }

  @Override
  public boolean await(CompletableFuture<?> future, long nanos) throws InterruptedException {
    return platform.await(future, nanos);
  }

  @Override
  public Platform world() {
    return platform.world();
  }

  @Override
  public void interleave() {
    platform.interleave();
  }

  @Override
  public void turnBegins(ActorRef actor, @Nullable Supplier<? extends Message> message)
      throws Exception {
    platform.turnBegins(actor, message);
  }

  @Override
  public void turnEnded(ActorRef actor, @Nullable Throwable thrown) {
    platform.turnEnded(actor, thrown);
  }

  @Override
  public ExecutorService newCallbackThreads(String namePrefix) {
    return platform.newCallbackThreads(namePrefix);
  }

  @Override
  public ExecutorService newOffloadThreads(String namePrefix) {
    return platform.newOffloadThreads(namePrefix);
  }
}
