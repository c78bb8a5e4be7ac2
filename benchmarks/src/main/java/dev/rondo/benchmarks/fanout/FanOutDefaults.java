package dev.rondo.benchmarks.fanout;

import dev.rondo.benchmarks.BenchmarkDefaults;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A frame for a hundred viewers; time per viewer. */
public abstract class FanOutDefaults extends BenchmarkDefaults {

  static final int VIEWERS = 100;

  private static final int SMALL_FRAMES = 10_000;
  private static final int LARGE_FRAMES = 10;

  /** Small frames that wait at once; of large ones it is one, since the copies must have room. */
  private static final int FRAMES_AT_ONCE = 10;

  /** Frames of eight bytes: what a receiver costs. */
  @Benchmark
  @OperationsPerInvocation(SMALL_FRAMES * VIEWERS)
  public long eightBytes() {
    for (int i = 0; i < SMALL_FRAMES; i += FRAMES_AT_ONCE) {
      showSmall(FRAMES_AT_ONCE);
    }
    return checked((long) SMALL_FRAMES * VIEWERS, takeSeen());
  }

  /** Frames of a mebibyte. */
  @Benchmark
  @OperationsPerInvocation(LARGE_FRAMES * VIEWERS)
  public long oneMebibyte() {
    for (int i = 0; i < LARGE_FRAMES; i++) {
      showLarge();
    }
    return checked((long) LARGE_FRAMES * VIEWERS, takeSeen());
  }

  /** A small frame. Viewers see its first byte, a 1. */
  static byte[] smallFrame() {
    return new byte[] {1, 0, 0, 0, 0, 0, 0, 0};
  }

  /** The same of a mebibyte. */
  static byte[] largeFrame() {
    return Arrays.copyOf(smallFrame(), 1 << 20);
  }

  /** Shows so many small frames to all viewers, and waits until the last has seen them. */
  abstract void showSmall(int frames);

  /** The same with one large frame. */
  abstract void showLarge();

  /** How many frames all viewers have seen since this was asked last. */
  abstract long takeSeen();
}
