package dev.rondo.testkit;

import dev.rondo.ActorContext;
import dev.rondo.ActorControl;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.MailboxFullException;
import dev.rondo.Spawn;
import dev.rondo.StashOverflow;
import dev.rondo.Supervision;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.GeneratedRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A system of {@link Nomad}s, and what is known of all of them. One thread at a time. */
final class Steppe {

  static final Duration LONG = Duration.ofSeconds(2);

  private static final int MOST_MEMBERS = 20;
  private static final int MOST_HOLDS = 3;
  private static final int LAST_WORDS = 20;
  private static final int MOST_BURSTS = 3;
  private static final int LONGEST_BURST = 2_000;
  private static final int LONGEST_ASK_MILLIS = 10;

  /** An actor, which may have many lives. */
  static final class Member {
    final int id;
    final int generation;
    final boolean isReentrant;
    final List<NomadRef> faces = new ArrayList<>();
    private NomadRef ref;
    private int lives;

    /** Whether what waited for it may have been thrown away. */
    boolean isEmptied;

    Member(int id, int generation, boolean isReentrant) {
      this.id = id;
      this.generation = generation;
      this.isReentrant = isReentrant;
    }

    NomadRef ref() {
      return ref;
    }

    ActorCell<?, ?> cell() {
      return (ActorCell<?, ?>) ((GeneratedRef) ref).cell;
    }

    @Override
    public String toString() {
      return "nomad " + id;
    }
  }

  /** From an incarnation's beginning to its end. */
  static final class Life {
    final Member member;
    final int number;
    boolean hasEnded;
    boolean hasEndedEarly;
    boolean isInBatch;

    /** How many asks it awaits, so that its messages wait, too. */
    int awaited;

    /** How many messages it has handled that are no ticks. */
    int messages;

    /** Of its timers that go on, how many ticks have come. */
    final Map<String, Integer> ticks = new TreeMap<>();

    Life(Member member, int number) {
      this.member = member;
      this.number = number;
    }
  }

  /** A watch as whoever began it sees it. */
  static final class Watched {
    final Life watcher;
    final Member other;
    int told;
    boolean isCalledOff;

    Watched(Life watcher, Member other) {
      this.watcher = watcher;
      this.other = other;
    }
  }

  /** An ask as whoever made it sees it; a life that is null is a thread's. */
  static final class Asked {
    final Life asker;
    final long deadline;
    int ends;
    long endedAt;

    Asked(Life asker, long deadline) {
      this.asker = asker;
      this.deadline = deadline;
    }
  }

  final Simulation simulation;
  final Random random;
  final ActorSystem system;
  final List<EventLoop> loops;

  /** Whether nobody does anything by which something may be lost. */
  final boolean isHarmless;

  private final List<Deed> deeds;

  /** Whether it is closed before it has done what it has to do. */
  final boolean isHasty;

  final List<Member> members = new ArrayList<>();
  final List<Life> lives = new ArrayList<>();
  final List<Watched> watches = new ArrayList<>();
  final List<Asked> asks = new ArrayList<>();
  final List<String> errors = new ArrayList<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final Map<List<Integer>, Integer> seen = new HashMap<>();
  private int senders;
  int sent;
  int handled;
  int putAside;
  int moves;
  int groups;
  private int holds;
  private int bursts;
  boolean isQuiet;
  boolean isClosing;
  boolean isClosed;

  Steppe(Simulation simulation) {
    this.simulation = simulation;
    this.random = new Random(simulation.seed());
    this.deeds =
        switch (random.nextInt(6)) {
          case 0, 1 -> Deed.HARMLESS;
          case 2 -> Deed.TIMELY;
          default -> Deed.ANYTHING;
        };
    this.isHarmless = deeds == Deed.HARMLESS;
    this.isHasty = !isHarmless && random.nextInt(8) == 0;
    this.system =
        ActorSystem.builder("steppe")
            .dispatcher(simulation.of(shared(2 + random.nextInt(isHarmless ? 2 : 4))))
            .dispatcher("own", simulation.of(Dispatchers.pinned()))
            .ringSize(8 << random.nextInt(4))
            .askTimeout(Duration.ofHours(1))
            .closeTimeout(isHasty ? soon().dividedBy(20) : LONG)
            .create();
    this.loops = List.copyOf(SystemAccess.loopsOf(system).running());
  }

  /** Loops whose actors move only when they are made to, or also by themselves. */
  private Dispatcher shared(int count) {
    return random.nextBoolean() ? Dispatchers.sharded(count) : Dispatchers.workStealing(count);
  }

  void check(boolean isTrue, Member member, String what) {
    if (!isTrue) {
      errors.add(member + " " + what);
    }
  }

  /** A number for one more that sends. */
  int newSender() {
    return senders++;
  }

  // Actors.

  void spawn(boolean isPinned) {
    Supervision rule =
        random.nextBoolean()
            ? Supervision.restart()
            : Supervision.restart().backoff(Duration.ofNanos(1_000), Duration.ofNanos(50_000));
    Member member = new Member(newSender(), 0, random.nextInt(4) == 0);
    member.ref =
        system.spawnWith(
            NomadRef.CONTRACT,
            null,
            context -> new NomadActor(this, member, context),
            placed(Spawn.supervision(rule), member, isPinned));
    members.add(member);
  }

  void spawnChild(ActorContext<NomadRef> context, Member parent) {
    if (parent.generation == 2 || members.size() == MOST_MEMBERS || isClosing) {
      return;
    }
    Member member = new Member(newSender(), parent.generation + 1, random.nextInt(4) == 0);
    Spawn options = Spawn.supervision(Crash.RULES);
    member.ref =
        context.spawnWith(
            NomadRef.CONTRACT,
            null,
            child -> new NomadActor(this, member, child),
            placed(options, member, random.nextInt(8) == 0));
    members.add(member);
  }

  private Spawn placed(Spawn options, Member member, boolean isPinned) {
    Spawn all = options.stash(10_000, StashOverflow.FAIL);
    Spawn placed = member.isReentrant ? all.reentrant() : all;
    if (isPinned) {
      return placed.dispatcher("own");
    }
    return random.nextBoolean() ? placed.key(member.id) : placed;
  }

  /** Some actor, mostly a young one. */
  Member any() {
    int index = random.nextInt(members.size());
    return members.get(random.nextBoolean() ? index : Math.max(index, members.size() - 6));
  }

  Life begin(Member member) {
    Life life = new Life(member, ++member.lives);
    lives.add(life);
    return life;
  }

  void end(Life life) {
    check(!life.hasEnded, life.member, "ends twice");
    life.hasEnded = true;
    life.hasEndedEarly = !isClosing;
  }

  // Messages.

  private int number(int sender, int to) {
    sent++;
    return numbers.merge(List.of(sender, to), 1, Integer::sum);
  }

  private NomadRef refOf(Member member) {
    int faces = member.faces.size();
    return faces > 0 && random.nextInt(4) == 0
        ? member.faces.get(random.nextInt(faces))
        : member.ref;
  }

  void tell(int sender, int depth) {
    Deed deed = depth > 0 ? deeds.get(random.nextInt(deeds.size())) : Deed.NOTHING;
    tell(sender, any(), deed, depth);
  }

  private void tell(int sender, Member to, Deed deed, int depth) {
    refOf(to).act(sender, to.id, number(sender, to.id), deed, depth - 1);
  }

  /** Tells more than a loop handles in one step, goes elsewhere, and tells one thing more. */
  void burst(Member sender) {
    if (bursts < MOST_BURSTS) {
      bursts++;
      Member to = any();
      for (int i = random.nextInt(LONGEST_BURST); i > 0; i--) {
        tell(sender.id, to, Deed.NOTHING, 0);
      }
      move(sender);
      tellWhom(sender.id, sender, Deed.SAY, to);
    }
  }

  /** Has it stop behind what it is told here. An actor or a thread. */
  void dismiss(int sender, Member to) {
    for (int i = 0; i < LAST_WORDS; i++) {
      tell(sender, to, Deed.NOTHING, 0);
    }
    if (random.nextBoolean()) {
      move(to); // Before it comes to its stop.
    }
    ActorControl.of(to.ref).stop();
  }

  /** The same through that actor. */
  void dismiss(int sender, Member by, Member to) {
    tellWhom(sender, by, Deed.DISMISS, to);
  }

  private void tellWhom(int sender, Member to, Deed deed, Member whom) {
    to.ref.act(sender, to.id, number(sender, to.id), deed, members.indexOf(whom));
  }

  /** Says nothing special. */
  void say(int sender, Member to) {
    tell(sender, to, Deed.NOTHING, 0);
  }

  boolean mayHold() {
    return holds++ < MOST_HOLDS;
  }

  void order(int sender, Member to) {
    to.ref.open(sender, to.id, number(~sender, to.id));
  }

  Duration soon() {
    return Duration.ofNanos(random.nextInt(500_000));
  }

  /** A period that is longer than what is to be done in it. */
  Duration period() {
    return soon().plusNanos(200_000);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // How it ends is noted.
  Ask<Integer> ask(int sender, Life asker, int depth) {
    Member to = any();
    Deed deed = depth > 0 ? deeds.get(random.nextInt(deeds.size())) : Deed.NOTHING;
    Duration time = Duration.ofMillis(1 + random.nextInt(LONGEST_ASK_MILLIS));
    NomadRef ref = to.ref.within(time);
    Asked asked = new Asked(asker, simulation.nanoTime() + time.toNanos());
    Ask<Integer> ask = ref.play(sender, to.id, number(sender, to.id), deed, depth - 1);
    asks.add(asked);
    ask.whenComplete(
        (reply, failure) -> {
          check(asker == null || asker.member.cell().isHere(), to, "answers elsewhere");
          asked.ends++;
          asked.endedAt = simulation.nanoTime();
        });
    return ask;
  }

  void handled(Member member, int sender, int to, int number, boolean isOrdered) {
    handled++;
    if (isOrdered) {
      Integer last = seen.put(List.of(member.id, sender, to), number);
      if (last != null && last >= number) {
        errors.add(member + " got " + number + " of " + sender + " after " + last);
      }
    }
  }

  void handledControl(Member member, int sender, int number) {
    handled(member, ~sender, member.id, number, true);
  }

  void handledTick() {
    handled++;
  }

  // Moves.

  /** Has some actor, or some of its loop, go to some loop. */
  void move() {
    move(any());
  }

  private void move(Member member) {
    EventLoop to = loops.get(random.nextInt(loops.size()));
    ActorCell<?, ?> cell = member.cell();
    int others = random.nextInt(4);
    cell.post(new ControlTask(() -> move(cell, others, to)));
  }

  private void move(ActorCell<?, ?> cell, int others, EventLoop to) {
    EventLoop here = cell.loop();
    if (here == to || !loops.contains(here)) {
      return;
    }
    List<ActorCell<?, ?>> cells = new ArrayList<>(List.of(cell));
    for (int i = 0; i < others; i++) {
      ActorCell<?, ?> other = any().cell();
      if (other.loop() == here && !cells.contains(other)) {
        cells.add(other);
      }
    }
    int moved = here.give(cells, to);
    moves += moved;
    groups += moved > 1 ? 1 : 0;
  }

  Watched watch(Life watcher, Member other) {
    Watched watched = new Watched(watcher, other);
    watches.add(watched);
    return watched;
  }

  // From outside.

  void send(int sender) {
    if (random.nextInt(6) > 0) {
      tell(sender, 3);
      return;
    }
    if (isHarmless) {
      order(sender, any());
      return;
    }
    try {
      Ask<Integer> ask = ask(sender, null, 3);
      if (!isHasty && random.nextInt(4) == 0) {
        simulation.await(ask.handle((reply, failure) -> 0));
      }
    } catch (MailboxFullException full) {
      sent--;
    }
  }

  void control() {
    Member member = any();
    ActorControl control = ActorControl.of(member.ref);
    switch (random.nextInt(12)) {
      case 0 -> control.stop();
      case 1 -> control.stopNow();
      case 2 -> control.stopWhenChildless();
      case 3, 4, 5 -> control.suspend();
      case 6 -> {
        member.isEmptied = true;
        control.discardPending();
      }
      default -> control.resume();
    }
  }
}
