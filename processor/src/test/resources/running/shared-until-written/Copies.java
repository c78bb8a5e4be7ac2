import dev.rondo.ActorSystem;
import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Moved;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Counts the blocks of a mebibyte that there are in the end, where there was one at first. */
final class Copies {

  private static final int RECEIVERS = 100;
  private static final int STAGES = 10;
  private static final int MEBIBYTE = 1 << 20;

  private Copies() {}

  @ActorContract
  interface Receiver {
    void read(Cow<byte[]> block);

    void write(Cow<byte[]> block);

    int done();
  }

  @ActorContract
  interface Stage {
    void work(@Moved Cow<byte[]> block);
  }

  private record Reporter(int number, Set<byte[]> blocks) implements Receiver {
    @Override
    public void read(Cow<byte[]> block) {
      blocks.add(block.read());
    }

    @Override
    public void write(Cow<byte[]> block) {
      byte[] own = block.write();
      own[number]++;
      blocks.add(own);
    }

    @Override
    public int done() {
      return number;
    }
  }

  static void count(ActorSystem system) {
    // While the sender holds the block, nobody who writes is alone.
    for (int writers : new int[] {0, 1, 5, RECEIVERS}) {
      Set<byte[]> blocks = blocksOf(system, writers, true);
      check(blocks.size() - 1 == writers, writers + " write, copies: " + (blocks.size() - 1));
    }
    // Else the last of them may be.
    for (int writers : new int[] {0, 1, 5, RECEIVERS}) {
      Set<byte[]> blocks = blocksOf(system, writers, false);
      check(blocks.size() <= 1 + writers, writers + " write, copies: " + (blocks.size() - 1));
    }
  }

  private static Set<byte[]> blocksOf(ActorSystem system, int writers, boolean isHeld) {
    Set<byte[]> blocks =
        Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    byte[] original = new byte[MEBIBYTE];
    blocks.add(original);
    Copies_ReceiverRef[] receivers =
        IntStream.range(0, RECEIVERS)
            .mapToObj(i -> system.spawn(Copies_ReceiverRef.CONTRACT, () -> new Reporter(i, blocks)))
            .toArray(Copies_ReceiverRef[]::new);
    Cow<byte[]> block = Cow.adopt(original);
    for (int i = 0; i < RECEIVERS; i++) {
      if (i < writers) {
        receivers[i].write(block);
      } else {
        receivers[i].read(block);
      }
    }
    if (!isHeld) {
      block.release();
    }
    for (Copies_ReceiverRef receiver : receivers) {
      receiver.done().join();
    }
    for (byte[] each : blocks) {
      int written = IntStream.range(0, RECEIVERS).map(i -> each[i]).sum();
      check(written <= 1, "two wrote to one block");
      check(each != original || !isHeld || written == 0, "a block was written to that is held");
    }
    return blocks;
  }

  static void movedThroughStages(ActorSystem system) {
    CompletableFuture<byte[]> end = new CompletableFuture<>();
    Copies_StageRef next =
        system.spawn(Copies_StageRef.CONTRACT, () -> block -> end.complete(block.read()));
    for (int i = 0; i < STAGES; i++) {
      Copies_StageRef after = next;
      next =
          system.spawn(
              Copies_StageRef.CONTRACT,
              () ->
                  block -> {
                    block.write()[0]++;
                    after.work(block);
                  });
    }
    byte[] original = new byte[MEBIBYTE];
    next.work(Cow.adopt(original));
    check(end.join() == original, "a block that was moved was copied");
    check(original[0] == STAGES, "the stages");
  }

  private static void check(boolean isRight, String otherwise) {
    if (!isRight) {
      throw new AssertionError(otherwise);
    }
  }
}
