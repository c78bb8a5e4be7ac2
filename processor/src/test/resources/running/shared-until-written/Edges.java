import dev.rondo.ActorSystem;
import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import dev.rondo.annotation.Moved;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Handles where something else happens meanwhile. */
final class Edges {

  private static final int ASKS = 5000;

  private Edges() {}

  static class Rejected extends Exception {
    private static final long serialVersionUID = 1;
  }

  @ActorContract
  interface Desk {
    CompletionStage<Cow<byte[]>> later(Cow<byte[]> block);

    CompletionStage<Cow<byte[]>> keptLater();

    CompletionStage<Cow<byte[]>> noStage(Cow<byte[]> block);

    int keepAndReject(Cow<byte[]> block) throws Rejected;

    int readKept();

    void two(@Moved Cow<byte[]> a, Cow<byte[]> b);

    @Copied
    BitSet writeTo(Cow<BitSet> bits);

    @Copied
    EnumSet<? extends Thread.State> states(@Copied EnumSet<? extends Thread.State> states);
  }

  private static final class Clerk implements Desk {
    private final ExecutorService pool;
    private Cow<byte[]> kept;

    Clerk(ExecutorService pool) {
      this.pool = pool;
    }

    @Override
    public CompletionStage<Cow<byte[]>> later(Cow<byte[]> block) {
      return CompletableFuture.supplyAsync(() -> block, pool);
    }

    @Override
    public CompletionStage<Cow<byte[]>> keptLater() {
      return CompletableFuture.supplyAsync(() -> kept, pool);
    }

    @Override
    public CompletionStage<Cow<byte[]>> noStage(Cow<byte[]> block) {
      return null;
    }

    @Override
    public int keepAndReject(Cow<byte[]> block) throws Rejected {
      kept = block.keep();
      throw new Rejected();
    }

    @Override
    public int readKept() {
      return kept.read().length;
    }

    @Override
    public void two(Cow<byte[]> a, Cow<byte[]> b) {}

    @Override
    public BitSet writeTo(Cow<BitSet> bits) {
      bits.write().set(3);
      return bits.read();
    }

    @Override
    public EnumSet<? extends Thread.State> states(EnumSet<? extends Thread.State> states) {
      return states;
    }
  }

  static void pass() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try (ActorSystem system = ActorSystem.create("edges")) {
      Edges_DeskRef desk = system.spawn(Edges_DeskRef.CONTRACT, () -> new Clerk(pool));
      repliesOfOtherThreads(desk);
      keptByWhoRejects(desk);
      neitherOfTwo(desk);
      bits(desk);
      EnumSet<Thread.State> states = EnumSet.of(Thread.State.NEW);
      check(desk.states(states).join().equals(states), "the states");
      noStage(desk);
    } finally {
      pool.shutdown();
    }
  }

  private static void repliesOfOtherThreads(Edges_DeskRef desk) {
    byte[] bytes = {1};
    Cow<byte[]> mine = Cow.adopt(bytes);
    List<CompletableFuture<Cow<byte[]>>> replies = new ArrayList<>();
    for (int i = 0; i < ASKS; i++) {
      replies.add(desk.later(mine).toCompletableFuture());
    }
    for (CompletableFuture<Cow<byte[]>> reply : replies) {
      Cow<byte[]> back = reply.join(); // Fails if the parameter has ended before it was answered.
      check(back.read() == bytes, "a late reply is copied");
      back.release();
    }
  }

  private static void keptByWhoRejects(Edges_DeskRef desk) {
    try {
      desk.keepAndReject(Cow.adopt(new byte[7])).join();
      throw new AssertionError("not rejected");
    } catch (CompletionException rejected) {
      check(rejected.getCause() instanceof Rejected, "another failure");
    }
    check(desk.readKept().join() == 7, "what was kept has ended with an exception");
    byte[] kept = desk.keptLater().join().read();
    check(kept.length == 7, "what was kept is answered with later");
  }

  private static void neitherOfTwo(Edges_DeskRef desk) {
    Cow<byte[]> first = Cow.adopt(new byte[] {5});
    Cow<byte[]> second = Cow.adopt(new byte[1]);
    second.release();
    check(fails(() -> desk.two(first, second), IllegalStateException.class), "one has ended");
    check(first.read()[0] == 5, "the first of two is lost with the second");
    check(fails(() -> desk.two(first, first), IllegalArgumentException.class), "one twice");
    check(first.read()[0] == 5, "what was there twice is lost");
  }

  private static void bits(Edges_DeskRef desk) {
    BitSet bits = new BitSet(1024);
    Cow<BitSet> mine = Cow.adopt(bits);
    BitSet written = desk.writeTo(mine).join();
    check(written.get(3) && !bits.get(3), "the bits");
    check(bits.size() == 1024, "a set was trimmed that others may be reading");
  }

  /** The last, as its actor does not survive it. */
  private static void noStage(Edges_DeskRef desk) {
    try {
      desk.noStage(Cow.adopt(new byte[1])).join();
      throw new AssertionError("nothing is an answer");
    } catch (CompletionException failed) {
      String text = failed.getCause().getMessage();
      check(text.contains("returned null instead of a stage"), "another failure: " + text);
    }
  }

  private static boolean fails(Runnable code, Class<? extends Exception> with) {
    try {
      code.run();
      return false;
    } catch (RuntimeException expected) {
      return with.isInstance(expected);
    }
  }

  private static void check(boolean isRight, String otherwise) {
    if (!isRight) {
      throw new AssertionError(otherwise);
    }
  }
}
