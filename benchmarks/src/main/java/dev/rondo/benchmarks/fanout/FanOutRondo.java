package dev.rondo.benchmarks.fanout;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.benchmarks.contract.Projector.Way;
import dev.rondo.benchmarks.contract.ProjectorRef;
import dev.rondo.benchmarks.contract.ViewerRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** With actors of Rondo, all on one loop but for one. */
public abstract class FanOutRondo extends FanOutDefaults {

  private static final int LONE_FRAMES = 1 << 18;

  /** Half of a ring of the usual size. */
  private static final int LONE_FRAMES_AT_ONCE = 2048;

  private final Way way;
  private ActorSystem system;
  private ProjectorRef small;
  private ProjectorRef large;
  private ProjectorRef lone;

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
            .dispatcher("other", Dispatchers.sharded(1))
            .askTimeout(Duration.ofMinutes(1))
            .create();
    List<ViewerRef> viewers =
        Stream.generate(() -> system.spawn(ViewerRef.CONTRACT, ViewerActor::new))
            .limit(VIEWERS)
            .toList();
    small = system.spawn(ProjectorRef.CONTRACT, () -> new ProjectorActor(viewers, smallFrame()));
    large = system.spawn(ProjectorRef.CONTRACT, () -> new ProjectorActor(viewers, largeFrame()));
    ViewerRef elsewhere =
        system.spawnWith(
            ViewerRef.CONTRACT,
            "elsewhere",
            context -> new ViewerActor(),
            Spawn.defaults().dispatcher("other"));
    lone =
        system.spawn(
            ProjectorRef.CONTRACT, () -> new ProjectorActor(List.of(elsewhere), smallFrame()));
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    system.close();
  }

  /** Frames of eight bytes, each for one viewer, on another loop. */
  @Benchmark
  @OperationsPerInvocation(LONE_FRAMES)
  public long loneViewerElsewhere() {
    for (int i = 0; i < LONE_FRAMES; i += LONE_FRAMES_AT_ONCE) {
      lone.show(LONE_FRAMES_AT_ONCE, way).join();
    }
    return checked(LONE_FRAMES, lone.takeSeen().join());
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
