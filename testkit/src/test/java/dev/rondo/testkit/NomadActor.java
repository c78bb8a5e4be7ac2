package dev.rondo.testkit;

import dev.rondo.ActorContext;
import dev.rondo.Ask;
import dev.rondo.BatchEnd;
import dev.rondo.Lifecycle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** One life of an actor that does what it is told. */
final class NomadActor implements Nomad, Lifecycle, BatchEnd {

  private static final List<Crash.Kind> CRASHES = List.of(Crash.Kind.values());

  private final Steppe steppe;
  private final Steppe.Member member;
  private final ActorContext<NomadRef> context;
  private final Steppe.Life life;

  /** Which start of a timer is the last, by its key; none where it was cancelled. */
  private final Map<String, Integer> started = new HashMap<>();

  private final Map<NomadRef, Steppe.Watched> watches = new HashMap<>();
  private int starts;
  private boolean isOpen;
  private boolean isHeld;
  private boolean isRunning;

  NomadActor(Steppe steppe, Steppe.Member member, ActorContext<NomadRef> context) {
    this.steppe = steppe;
    this.member = member;
    this.context = context;
    this.life = steppe.begin(member);
    this.isOpen = context.stashSize() == 0;
  }

  @Override
  public void onStop() {
    // A loop that has no time any more also stops who has yet to settle there.
    steppe.check(member.cell().loop().isCurrent(), member, "ends where it does not live");
    steppe.end(life);
  }

  @Override
  public void onBatchEnd() {
    life.isInBatch = false;
  }

  private void checkPlace() {
    steppe.check(member.cell().isHere(), member, "has a turn where it does not live");
  }

  private void begin() {
    checkPlace();
    life.isInBatch = true;
    steppe.check(!isRunning, member, "has two turns at once");
    steppe.check(!life.hasEnded, member, "has a turn after its end");
    isRunning = true;
  }

  /** Begins the turn of a message; that is put aside while others are. */
  private void begin(int sender, int to, int number, boolean isOrdered) throws Error {
    if (!isOpen) {
      steppe.putAside++;
      throw context.stash();
    }
    begin();
    steppe.check(!isHeld, member, "handles messages while it holds");
    life.messages++;
    steppe.handled(member, sender, to, number, isOrdered);
  }

  @Override
  public void act(int sender, int to, int number, Deed deed, int depth) {
    begin(sender, to, number, true);
    try {
      perform(deed, to, depth);
    } finally {
      isRunning = false;
    }
  }

  @Override
  public CompletionStage<Integer> play(int sender, int to, int number, Deed deed, int depth) {
    begin(sender, to, number, !member.isReentrant);
    try {
      return perform(deed, to, depth);
    } finally {
      isRunning = false;
    }
  }

  @Override
  public void open(int sender, int to, int number) {
    begin();
    life.messages++;
    steppe.handledControl(member, sender, number);
    takeUp();
    isRunning = false;
  }

  @Override
  public void tick(int lifeNumber, String key, int start) {
    begin();
    steppe.handledTick();
    steppe.check(lifeNumber == life.number, member, "has a tick of another life");
    steppe.check(Integer.valueOf(start).equals(started.get(key)), member, "has a tick too many");
    life.ticks.merge(key, 1, Integer::sum);
    if (key.equals("once")) {
      started.remove(key);
      life.ticks.remove(key);
    }
    isRunning = false;
  }

  /** Returns the reply, if it is asked for one. */
  private CompletionStage<Integer> perform(Deed deed, int to, int depth) {
    CompletionStage<Integer> reply = CompletableFuture.completedFuture(0);
    switch (deed) {
      case NOTHING -> {}
      case TELL -> {
        for (int i = steppe.random.nextInt(3); i >= 0; i--) {
          steppe.tell(member.id, depth);
        }
      }
      case BURST -> steppe.burst(member);
      case FORWARD -> {
        Steppe.Member next = steppe.any();
        if (to == member.id && next != member) { // Once: two ways would have two orders.
          steppe.sent++;
          throw context.forward(next.ref());
        }
      }
      case ASK -> reply = steppe.ask(member.id, life, depth);
      case AWAIT -> reply = await(steppe.ask(member.id, life, depth));
      case HOLD -> hold();
      case ORDER -> steppe.order(member.id, steppe.any());
      case CRASH -> throw CRASHES.get(steppe.random.nextInt(CRASHES.size())).crash();
      case STOP -> context.stop();
      case SPAWN -> steppe.spawnChild(context, member);
      case PUT_ASIDE -> isOpen = false;
      case ONCE -> {
        life.ticks.put("once", 0);
        context.timers().once("once", steppe.soon(), ticks("once"));
      }
      case DELAY -> context.timers().fixedDelay("delay", steppe.period(), ticks("delay"));
      case RATE -> context.timers().fixedRate("rate", steppe.period(), ticks("rate"));
      case IDLE -> context.idleTimeout(steppe.period(), ticks("idle"));
      case CANCEL -> cancel();
      case WATCH -> watch(steppe.any());
      case UNWATCH -> unwatch(steppe.any());
      case SAY -> steppe.say(member.id, steppe.members.get(depth));
      case DISMISS -> steppe.dismiss(member.id, steppe.members.get(depth));
      case BECOME -> context.become(NomadRef.CONTRACT, new Guise());
      case FACE -> member.faces.add(context.face(NomadRef.CONTRACT, new Guise()));
    }
    return reply;
  }

  private CompletionStage<Integer> await(Ask<Integer> ask) {
    life.awaited++;
    return context
        .await(ask)
        .handle(
            (number, failure) -> {
              life.awaited--;
              return 0;
            });
  }

  private void takeUp() {
    isOpen = true;
    context.unstashAll();
  }

  private void hold() {
    if (steppe.mayHold()) {
      isHeld = true;
      // Done on the other thread before the stage is complete.
      context.hold(steppe.simulation.fork("elsewhere", () -> isHeld = false));
    }
  }

  private Consumer<NomadRef> ticks(String key) {
    int start = ++starts;
    started.put(key, start);
    life.ticks.putIfAbsent(key, 0);
    return self -> {
      checkPlace();
      steppe.check(Integer.valueOf(start).equals(started.get(key)), member, "ticks too late");
      steppe.tell(member.id, 0);
      steppe.sent++;
      self.tick(life.number, key, start);
    };
  }

  private void cancel() {
    List<String> keys = List.of("once", "delay", "rate", "idle");
    String key = keys.get(steppe.random.nextInt(keys.size()));
    if (key.equals("idle")) {
      context.cancelIdleTimeout();
    } else {
      context.timers().cancel(key);
    }
    started.remove(key);
    life.ticks.remove(key);
  }

  private void watch(Steppe.Member other) {
    if (other != member && !watches.containsKey(other.ref())) {
      Steppe.Watched watched = steppe.watch(life, other);
      watches.put(other.ref(), watched);
      context.watch(other.ref(), stopped -> watched.told++);
    }
  }

  private void unwatch(Steppe.Member other) {
    Steppe.Watched watched = watches.remove(other.ref());
    if (watched != null) {
      watched.isCalledOff = true;
      context.unwatch(other.ref());
    }
  }

  /** The same in other clothes. */
  private final class Guise implements Nomad, Lifecycle, BatchEnd {

    @Override
    public void act(int sender, int to, int number, Deed deed, int depth) {
      NomadActor.this.act(sender, to, number, deed, depth);
    }

    @Override
    public CompletionStage<Integer> play(int sender, int to, int number, Deed deed, int depth) {
      return NomadActor.this.play(sender, to, number, deed, depth);
    }

    @Override
    public void open(int sender, int to, int number) {
      NomadActor.this.open(sender, to, number);
    }

    @Override
    public void tick(int lifeNumber, String key, int start) {
      NomadActor.this.tick(lifeNumber, key, start);
    }

    @Override
    public void onStop() {
      NomadActor.this.onStop();
    }

    @Override
    public void onBatchEnd() {
      NomadActor.this.onBatchEnd();
    }
  }
}
