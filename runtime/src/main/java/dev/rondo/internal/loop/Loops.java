package dev.rondo.internal.loop;

import dev.rondo.Contract;
import dev.rondo.Spawn;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Loop;
import dev.rondo.dispatch.LoopFactory;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.metrics.Metrics;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The event loops of a system that run. Any thread. */
public final class Loops implements LoopFactory {

  private final LoopSurroundings surroundings;

  /** In an order of their own, so that a simulation repeats itself. */
  private final Set<EventLoop> running =
      new ConcurrentSkipListSet<>(Comparator.comparing(EventLoop::name));

  private final Totals totals = new Totals();
  private final Map<Thread, Abandoned> abandoned = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private @Nullable Placements placements;
  private volatile boolean closedToOthers;

  /** Begins with none. */
  public Loops(LoopSurroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Opens the dispatchers; before any actor is spawned.
   *
   * @param contracts the names of the dispatchers for some contracts
   * @throws IllegalArgumentException if such a name is none
   */
  public void open(
      Dispatcher usual,
      Map<String, Dispatcher> dispatchers,
      Map<Contract<?, ?>, String> contracts) {
    placements = new Placements(this, usual, dispatchers, contracts);
  }

  /** Where a new actor will live. */
  public EventLoop loopFor(Contract<?, ?> contract, Spawn options, @Nullable EventLoop spawner) {
    if (placements == null) {
      throw new IllegalStateException("a dispatcher must not spawn while it is opened");
    }
    return placements.loopFor(contract, options, spawner);
  }

  /** The loop of this system on which the caller runs, or null. */
  public @Nullable EventLoop current() {
    EventLoop caller = EventLoop.ofCaller();
    return caller != null && caller.loops() == this ? caller : null;
  }

  @Override
  public Loop newLoop(LoopOptions options) {
    EventLoop loop = make(options, null);
    begin(loop);
    return loop;
  }

  @Override
  public List<Loop> newNeighbours(int count, LoopOptions options) {
    if (count < 1 || options.endsWithItsActors()) {
      throw new IllegalArgumentException(
          "actors move between shared loops, at least one, and not between "
              + count
              + (options.endsWithItsActors() ? " that end with their actors" : ""));
    }
    Neighbours neighbours = new Neighbours();
    List<EventLoop> loops = Stream.generate(() -> make(options, neighbours)).limit(count).toList();
    neighbours.are(loops);
    loops.forEach(this::begin);
    return List.copyOf(loops);
  }

  private EventLoop make(LoopOptions options, @Nullable Neighbours neighbours) {
    return new EventLoop(numbers.getAndIncrement(), options, surroundings, this, neighbours);
  }

  private void begin(EventLoop loop) {
    running.add(loop);
    if (closedToOthers) {
      loop.inbound().closeToOthers();
    }
    loop.start();
  }

  /** Takes notice that a loop has ended. */
  void ended(EventLoop loop) {
    totals.ended(loop, running);
  }

  /** Takes notice of a thread that loses its loop. */
  void abandoned(Thread thread, String what) {
    abandoned.put(thread, new Abandoned(thread, what, new CompletableFuture<>()));
  }

  /** Why that thread, which is one of those, lost its loop. */
  String whyAbandoned(Thread thread) {
    Abandoned lost = abandoned.get(thread);
    return lost == null ? "another thread runs this actor by now" : lost.what();
  }

  /** Takes notice that such a thread has ended, or has kept its loop. */
  void abandonedEnded(Thread thread) {
    Abandoned gone = abandoned.remove(thread);
    if (gone != null) {
      gone.ended().complete(null);
    }
  }

  /** Those threads that are still in their handlers. */
  public Collection<Abandoned> abandoned() {
    return abandoned.values();
  }

  /** What they count, and what those have counted that ended. Any thread. */
  public Metrics metrics() {
    return totals.with(
        running,
        Stream.concat(surroundings.deadLetters().metrics(), surroundings.mailboxes().metrics()),
        surroundings.routes().metrics());
  }

  /** Those that run now. */
  public Set<EventLoop> running() {
    return running;
  }

  /** Whether only actors of this system may still send and spawn. */
  public boolean isClosedToOthers() {
    return closedToOthers;
  }

  /** What they share. */
  public LoopSurroundings surroundings() {
    return surroundings;
  }

  /** Says so. */
  public String closedText() {
    return "the actor system " + surroundings.systemName() + " is closed";
  }

  /** Refuses what comes from other threads and systems. */
  void closeToOthers() {
    closedToOthers = true;
    for (EventLoop loop : running) {
      loop.inbound().closeToOthers();
    }
  }
}
