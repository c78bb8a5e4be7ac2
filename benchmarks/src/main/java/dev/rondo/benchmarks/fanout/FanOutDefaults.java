package dev.rondo.benchmarks.fanout;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.Projector.Way;
import dev.rondo.benchmarks.contract.ProjectorRef;
import dev.rondo.benchmarks.contract.ViewerRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** A frame for a hundred viewers on the loop of the one who shows it; time per viewer. */
public abstract class FanOutDefaults extends BenchmarkDefaults {

  private static final int VIEWERS = 100;
  private static final int SMALL_FRAMES = 10_000;
  private static final int LARGE_FRAMES = 10;
  private static final int MEBIBYTE = 1 << 20;

  /** Small frames that wait at once; of large ones it is one, since the copies must have room. */
  private static final int FRAMES_AT_ONCE = 10;

  private final Way way;
  private ActorSystem system;
  private List<ViewerRef> viewers;
  private ProjectorRef small;
  private ProjectorRef large;

  /** For subclasses, which send in that way. */
  FanOutDefaults(Way way) {
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
    viewers =
        IntStream.range(0, VIEWERS)
            .mapToObj(i -> system.spawn(ViewerRef.CONTRACT, ViewerActor::new))
            .toList();
    small = projector(8);
    large = projector(MEBIBYTE);
    age();
  }

  private ProjectorRef projector(int bytes) {
    byte[] frame = new byte[bytes];
    frame[0] = 1;
    return system.spawn(ProjectorRef.CONTRACT, () -> new ProjectorActor(viewers, frame));
  }

  /** Ends them. */
  @TearDown
  public void close() {
    system.close();
  }

  /** Frames of eight bytes: what a receiver costs. */
  @Benchmark
  @OperationsPerInvocation(SMALL_FRAMES * VIEWERS)
  public long eightBytes() {
    return show(small, SMALL_FRAMES, FRAMES_AT_ONCE);
  }

  /** Frames of a mebibyte. */
  @Benchmark
  @OperationsPerInvocation(LARGE_FRAMES * VIEWERS)
  public long oneMebibyte() {
    return show(large, LARGE_FRAMES, 1);
  }

  private long show(ProjectorRef projector, int frames, int atOnce) {
    for (int i = 0; i < frames; i += atOnce) {
      projector.show(atOnce, way).join();
    }
    return checked((long) frames * VIEWERS, projector.takeSeen().join());
  }
}
