package dev.rondo.internal.cow;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Nobody sees what another writes, whoever holds, writes and releases at the same time. */
final class CowStress {

  private CowStress() {}

  private static Handle<int[]> handle() {
    return Handle.on(new int[] {1, 1}, null);
  }

  private static Handle<int[]> shareOf(Handle<int[]> handle) {
    return handle.share(int[]::clone);
  }

  private static void fill(int[] value, int number) {
    value[0] = number;
    value[1] = number;
  }

  @Outcome(id = "1, 1", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "a reader sees what another writes")
  private static final class ReadsTheOld {}

  /** A sender that writes after it has told a receiver, which reads. */
  @JCStressTest
  @JCStressMeta(ReadsTheOld.class)
  @State
  public static class WriteAgainstRead {
    private final Handle<int[]> sender = handle();
    private final Handle<int[]> receiver = shareOf(sender);

    @Actor
    public void write() {
      fill(sender.write(), 2);
    }

    @Actor
    public void read(II_Result result) {
      int[] value = receiver.read();
      result.r1 = value[0];
      result.r2 = value[1];
    }
  }

  /** The same with a reader that releases, so that the writer may find itself alone. */
  @JCStressTest
  @JCStressMeta(ReadsTheOld.class)
  @State
  public static class WriteAgainstRelease {
    private final Handle<int[]> sender = handle();
    private final Handle<int[]> receiver = shareOf(sender);

    @Actor
    public void write() {
      fill(sender.write(), 2);
    }

    @Actor
    public void readAndRelease(II_Result result) {
      int[] value = receiver.read();
      result.r1 = value[0];
      result.r2 = value[1];
      receiver.release();
    }
  }

  /** The same without a count: who writes takes the value for its own. */
  @JCStressTest
  @JCStressMeta(ReadsTheOld.class)
  @State
  public static class WrongWritesWithoutCount {
    private final Handle<int[]> sender = handle();
    private final Handle<int[]> receiver = shareOf(sender);

    @Actor
    public void write() {
      fill(sender.read(), 2);
    }

    @Actor
    public void readAndRelease(II_Result result) {
      int[] value = receiver.read();
      result.r1 = value[0];
      result.r2 = value[1];
      receiver.release();
    }
  }

  /** A reader that releases before it has read. */
  @JCStressTest
  @JCStressMeta(ReadsTheOld.class)
  @State
  public static class WrongReleasesBeforeItReads {
    private final Handle<int[]> sender = handle();
    private final Handle<int[]> receiver = shareOf(sender);

    @Actor
    public void write() {
      fill(sender.write(), 2);
    }

    @Actor
    public void releaseAndRead(II_Result result) {
      int[] value = receiver.read();
      receiver.release();
      result.r1 = value[0];
      result.r2 = value[1];
    }
  }

  /** Two that write, and one that reads. */
  @JCStressTest
  @Outcome(id = "2, 3, 1", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "a write is lost, or seen by another")
  @State
  public static class WriteAgainstWrite {
    private final Handle<int[]> sender = handle();
    private final Handle<int[]> left = shareOf(sender);
    private final Handle<int[]> right = shareOf(sender);

    @Actor
    public void writeLeft(III_Result result) {
      int[] value = left.write();
      fill(value, 2);
      result.r1 = left.read()[1];
    }

    @Actor
    public void writeRight(III_Result result) {
      int[] value = right.write();
      fill(value, 3);
      result.r2 = right.read()[1];
    }

    @Actor
    public void read(III_Result result) {
      result.r3 = sender.read()[0];
      sender.release();
    }
  }

  /** A receiver passes a share on and releases its own, while the sender writes. */
  @JCStressTest
  @JCStressMeta(ReadsTheOld.class)
  @State
  public static class WriteAgainstPassingOn {
    private final Handle<int[]> sender = handle();
    private final Handle<int[]> receiver = shareOf(sender);

    @Actor
    public void write() {
      fill(sender.write(), 2);
    }

    @Actor
    public void passOn(II_Result result) {
      Handle<int[]> next = shareOf(receiver);
      receiver.release();
      int[] value = next.read();
      result.r1 = value[0];
      result.r2 = value[1];
      next.release();
    }
  }
}
