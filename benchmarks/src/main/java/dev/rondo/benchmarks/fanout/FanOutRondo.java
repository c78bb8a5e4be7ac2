package dev.rondo.benchmarks.fanout;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.contract.Projector.Way;
import dev.rondo.benchmarks.contract.ProjectorRef;
import dev.rondo.benchmarks.contract.ViewerRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** With actors of Rondo, all on one loop. */
public abstract class FanOutRondo extends FanOutDefaults {

  private final Way way;
  private ActorSystem system;
  private ProjectorRef small;
  private ProjectorRef large;

  /** For subclasses, which send in that way. */
  FanOutRondo(Way way) {
    this.way = way;
  }

  /** Starts the actors. */
  @Setup
  public void start() {
    system =
        ActorSystem.builder("benchmark")
            .dispatcher(Dispatchers.sharded(1))
            .askTimeout(Duration.ofMinutes(1))
            .create();
    List<ViewerRef> viewers =
        Stream.generate(() -> system.spawn(ViewerRef.CONTRACT, ViewerActor::new))
            .limit(VIEWERS)
            .toList();
    small = system.spawn(ProjectorRef.CONTRACT, () -> new ProjectorActor(viewers, smallFrame()));
    large = system.spawn(ProjectorRef.CONTRACT, () -> new ProjectorActor(viewers, largeFrame()));
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    system.close();
  }

  @Override
  void showSmall(int frames) {
    small.show(frames, way).join();
  }

  @Override
  void showLarge() {
    large.show(1, way).join();
  }

  @Override
  long takeSeen() {
    return small.takeSeen().join();
  }
}
