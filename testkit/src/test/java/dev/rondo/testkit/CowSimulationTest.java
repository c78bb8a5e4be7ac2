package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorControl;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Cow;
import dev.rondo.Lifecycle;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Pictures go around among actors that read, write, keep, put aside, pass on and lose them, fail,
 * move and stop. Nobody sees what another writes; and when all is over, no handle is left but those
 * of the one who began.
 */
@Timeout(240)
class CowSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 60);
  private static final int ACTORS = 5;
  private static final int PICTURES = 4;
  private static final int SENDS = 30;
  private static final int HOPS = 4;
  private static final List<OnFull> POLICIES =
      List.of(OnFull.BACKPRESSURE, OnFull.DROP_NEWEST, OnFull.DROP_OLDEST);

  /** What happens, seen by one thread at a time. */
  private static final class World {
    final Random random;
    final List<GalleryRef> galleries = new ArrayList<>();
    final List<String> errors = new ArrayList<>();
    int numbers = PICTURES;
    int written;
    int kept;
    int failed;
    int stashed;
    int forwarded;
    int borrowed;

    World(long seed) {
      random = new Random(seed);
    }

    GalleryRef any() {
      return galleries.get(random.nextInt(galleries.size()));
    }

    void check(Cow<int[]> picture, int number) {
      int[] seen = picture.read();
      if (seen[0] != number || seen[1] != number) {
        errors.add("a picture of " + number + " shows " + seen[0] + ", " + seen[1]);
      }
    }

    /** A number that no other picture has, painted over this one. */
    int paintOver(Cow<int[]> picture) {
      int number = numbers++;
      int[] canvas = picture.write();
      canvas[0] = number;
      canvas[1] = number;
      written++;
      return number;
    }
  }

  private static final class GalleryActor implements Gallery, Lifecycle {
    private final ActorContext<GalleryRef> context;
    private final World world;
    private final List<Cow<int[]>> kept = new ArrayList<>();
    private final List<Integer> keptNumbers = new ArrayList<>();

    GalleryActor(ActorContext<GalleryRef> context, World world) {
      this.context = context;
      this.world = world;
    }

    @Override
    public void show(Cow<int[]> picture, int number, int hops) {
      see(picture, number, hops);
    }

    @Override
    public void give(Cow<int[]> picture, int number, int hops) {
      see(picture, number, hops);
    }

    private void see(Cow<int[]> picture, int number, int hops) {
      world.check(picture, number);
      if (context.stashSize() > 0 && world.random.nextInt(3) > 0) {
        context.unstashAll();
      }
      switch (world.random.nextInt(8)) {
        case 0 -> keep(picture, number);
        case 1 -> stash();
        case 2 -> passOn(picture, world.paintOver(picture), hops);
        case 3 -> {
          passOn(picture, number, hops);
          fail();
        }
        case 4 -> forward();
        case 5 -> borrow(picture, number, world.any());
        default -> passOn(picture, number, hops);
      }
      for (int i = 0; i < kept.size(); i++) {
        world.check(kept.get(i), keptNumbers.get(i));
      }
    }

    private void keep(Cow<int[]> picture, int number) {
      world.kept++;
      kept.add(picture.keep());
      keptNumbers.add(number);
      if (world.random.nextBoolean()) {
        keptNumbers.set(kept.size() - 1, world.paintOver(picture));
      }
      if (kept.size() > 2) {
        kept.remove(0).release();
        keptNumbers.remove(0);
      }
    }

    private void stash() {
      world.stashed++;
      throw context.stash();
    }

    private void forward() {
      world.forwarded++;
      throw context.forward(world.any());
    }

    private void fail() {
      world.failed++;
      throw new IllegalStateException("on purpose");
    }

    private void passOn(Cow<int[]> picture, int number, int hops) {
      if (hops == 0) {
        return;
      }
      if (world.random.nextInt(3) == 0) {
        world.any().give(picture, number, hops - 1);
      } else {
        world.any().show(picture, number, hops - 1);
        world.any().show(picture, number, hops - 1);
        world.check(picture, number);
      }
    }

    private void borrow(Cow<int[]> picture, int number, GalleryRef from) {
      world.borrowed++;
      from.borrow(picture, number)
          .thenAccept(
              back -> {
                world.check(back, number);
                back.release();
              });
      from.paint(number)
          .thenAccept(
              painted -> {
                world.check(painted, number);
                world.paintOver(painted);
              });
    }

    @Override
    public CompletionStage<Cow<int[]>> borrow(Cow<int[]> picture, int number) {
      world.check(picture, number);
      return context
          .self()
          .paint(number)
          .thenApply(
              painted -> {
                world.check(picture, number); // It is not released as long as this is to come.
                return painted;
              });
    }

    @Override
    public Cow<int[]> paint(int number) {
      return Cow.adopt(new int[] {number, number});
    }
  }

  @Test
  void nobodySeesWhatAnotherWritesAndNoHandleIsLeft() {
    int[] counts = new int[6];
    int[] moves = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          World world = new World(simulation.seed());
          ActorSystem system = system(simulation, world.random);
          for (int i = 0; i < ACTORS; i++) {
            Spawn options = Spawn.supervision(Supervision.restart()).key(i);
            OnFull onFull = POLICIES.get(world.random.nextInt(POLICIES.size()));
            world.galleries.add(
                system.spawnWith(
                    GalleryRef.CONTRACT,
                    "gallery-" + i,
                    context -> new GalleryActor(context, world),
                    world.random.nextBoolean() ? options : options.mailbox(8, onFull)));
          }
          List<Cow<int[]>> pictures = new ArrayList<>();
          List<int[]> values = new ArrayList<>();
          for (int i = 0; i < PICTURES; i++) {
            values.add(new int[] {i, i});
            pictures.add(Cow.adopt(values.get(i)));
          }
          Moves all = new Moves(system);
          CompletableFuture<Boolean> mover = simulation.fork("mover", () -> disturb(world, all));
          for (int i = 0; i < SENDS; i++) {
            int number = world.random.nextInt(PICTURES);
            world.any().show(pictures.get(number), number, HOPS);
          }
          simulation.await(mover);
          system.close();
          assertThat(world.errors).isEmpty();
          for (int i = 0; i < PICTURES; i++) {
            world.check(pictures.get(i), i);
            assertThat(pictures.get(i).write())
                .as("picture %s, which nobody else holds any more", i)
                .isSameAs(values.get(i));
          }
          moves[0] += all.done();
          int[] ofThis = {
            world.written, world.kept, world.failed, world.stashed, world.forwarded, world.borrowed
          };
          for (int i = 0; i < counts.length; i++) {
            counts[i] += ofThis[i];
          }
        });
    assertThat(counts).doesNotContain(0);
    assertThat(moves[0]).isPositive();
  }

  private static boolean disturb(World world, Moves moves) {
    for (int i = 0; i < 20; i++) {
      ActorRef actor = world.any();
      switch (world.random.nextInt(8)) {
        case 0 -> ActorControl.of(actor).suspend();
        case 1 -> ActorControl.of(actor).discardPending();
        default -> moves.move(actor, world.random);
      }
    }
    world.galleries.forEach(gallery -> ActorControl.of(gallery).resume());
    ActorControl.of(world.any()).stopNow();
    return true;
  }

  private static ActorSystem system(Simulation simulation, Random random) {
    Dispatcher dispatcher = random.nextBoolean() ? Dispatchers.sharded(2) : Dispatchers.pinned();
    return ActorSystem.builder("galleries")
        .dispatcher(simulation.of(dispatcher))
        .ringSize(4 << random.nextInt(4))
        .closeTimeout(Duration.ofHours(1))
        .create();
  }
}
