package dev.rondo.benchmarks.fanout;

import dev.rondo.benchmarks.pekko.PekkoDispatcher;
import dev.rondo.benchmarks.pekko.PekkoProjector;
import dev.rondo.benchmarks.pekko.PekkoSystem;
import dev.rondo.benchmarks.pekko.PekkoViewer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** With actors of Apache Pekko, to each of which its own copy is sent. */
public class FanOutPekko extends FanOutDefaults {

  /** Where they run. */
  @Param public PekkoDispatcher dispatcher;

  private PekkoSystem system;
  private List<ActorRef<PekkoViewer.Command>> viewers;
  private ActorRef<PekkoProjector.Show> small;
  private ActorRef<PekkoProjector.Show> large;

  /** Starts the actors. */
  @Setup
  public void start() {
    system = new PekkoSystem(dispatcher);
    viewers = Stream.generate(() -> system.spawn(PekkoViewer.create())).limit(VIEWERS).toList();
    small = system.spawn(PekkoProjector.create(viewers, smallFrame()));
    large = system.spawn(PekkoProjector.create(viewers, largeFrame()));
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    system.close();
  }

  @Override
  void showSmall(int frames) {
    show(small, frames);
  }

  @Override
  void showLarge() {
    show(large, 1);
  }

  private void show(ActorRef<PekkoProjector.Show> projector, int frames) {
    system
        .<PekkoProjector.Show, Long>order(
            projector, replyTo -> new PekkoProjector.Show(frames, replyTo))
        .join();
  }

  @Override
  long takeSeen() {
    return viewers.stream()
        .map(viewer -> system.<PekkoViewer.Command, Long>ask(viewer, PekkoViewer.TakeSeen::new))
        .toList()
        .stream()
        .mapToLong(CompletableFuture::join)
        .sum();
  }
}
