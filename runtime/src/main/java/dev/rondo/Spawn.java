package dev.rondo;

import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.internal.life.Heartbeat;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How an actor is run: an immutable set of choices, each with a default, given to {@code
 * spawnWith}.
 */
public final class Spawn {

  /** {@link #mailboxCapacity} where nothing is said. */
  public static final int NO_LIMIT = 0;

  private static final Spawn DEFAULTS = new Spawn(new Choices());

  /** Not changed any more once it is in a {@link Spawn}. */
  private static final class Choices implements Cloneable {
    @Nullable Supervision supervision;
    @Nullable String dispatcher;
    @Nullable Object key;
    boolean isThrowaway;
    boolean isReentrant;
    int stashCapacity = 1_024;
    StashOverflow stashOverflow = StashOverflow.FAIL;
    @Nullable Heartbeat heartbeat;
    int mailboxCapacity = NO_LIMIT;
    OnFull onFull = OnFull.BACKPRESSURE;

    @Override
    protected Choices clone() {
      try {
        return (Choices) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private final Choices choices;

  private Spawn(Choices choices) {
    this.choices = choices;
  }

  private Spawn with(Consumer<Choices> change) {
    Choices changed = choices.clone();
    change.accept(changed);
    return new Spawn(changed);
  }

  /**
   * What {@code spawn} uses: an actor that fails is stopped, unless its parent is a {@link
   * Supervisor}, which decides then.
   */
  public static Spawn defaults() {
    return DEFAULTS;
  }

  /** The defaults, with another reaction to failures; no parent is asked. */
  public static Spawn supervision(Supervision supervision) {
    Objects.requireNonNull(supervision, "supervision");
    return DEFAULTS.with(choices -> choices.supervision = supervision);
  }

  /**
   * The same, with the dispatcher that {@link ActorSystemBuilder#dispatcher(String,
   * dev.rondo.dispatch.Dispatcher)} gave that name. Spawning fails where there is none.
   */
  public Spawn dispatcher(String name) {
    Objects.requireNonNull(name, "name");
    return with(choices -> choices.dispatcher = name);
  }

  /**
   * The same, with a key by which its dispatcher may choose the event loop: actors with equal keys
   * live on the same one, where messages between them are cheapest.
   */
  public Spawn key(Object placementKey) {
    Objects.requireNonNull(placementKey, "key");
    return with(choices -> choices.key = placementKey);
  }

  /**
   * The same for an actor whose state and messages may be lost at any time, such as one that works
   * ahead for a consumer that may lose interest: what it has not handled when it ends is not a dead
   * letter but {@linkplain dev.rondo.metrics.ContractMetrics#discarded counted} as discarded, and
   * so is what comes later. Its asks fail. Its parent may {@linkplain ActorContext#abandon abandon}
   * it.
   */
  public Spawn throwaway() {
    return with(choices -> choices.isThrowaway = true);
  }

  /**
   * The same, with room for so many messages in the actor's {@linkplain ActorContext#stash stash},
   * and what becomes of one for which there is no room. By default there is room for 1,024, and
   * another one fails.
   */
  public Spawn stash(int capacity, StashOverflow overflow) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a stash must have room for a message, not " + capacity);
    }
    Objects.requireNonNull(overflow, "overflow");
    return with(
        choices -> {
          choices.stashCapacity = capacity;
          choices.stashOverflow = overflow;
        });
  }

  /**
   * The same for an actor for which at most so many messages may wait, at least 1. What becomes of
   * more is said by {@link OnFull}. It goes before what the contract says by {@link
   * dev.rondo.annotation.Mailbox}.
   *
   * <p>Control messages, replies, notices and ticks of timers are not counted, nor is what the
   * actor has put aside, which is bounded by {@link #stash}.
   */
  public Spawn mailbox(int capacity, OnFull onFull) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a mailbox must have room for a message, not " + capacity);
    }
    Objects.requireNonNull(onFull, "onFull");
    return with(
        choices -> {
          choices.mailboxCapacity = capacity;
          choices.onFull = onFull;
        });
  }

  /**
   * The same for an actor that can be called back: while it {@linkplain ActorContext#hold holds}
   * for an ask, it handles what is asked of it for the answer of that ask, directly or by way of
   * others. Whatever else comes waits. So its state may be another one when its own ask is
   * answered, as far as such calls change it. Without this they would wait for each other, and one
   * would fail with {@link CyclicHoldException}.
   */
  public Spawn reentrant() {
    return with(choices -> choices.isReentrant = true);
  }

  /** Whether it can be called back while it holds. */
  public boolean isReentrant() {
    return choices.isReentrant;
  }

  /**
   * The same for an actor of which a handler should not take longer than that. One that does is
   * reported as a {@link Stall}, to the log and {@link ActorSystemBuilder#onStall}, again whenever
   * it has taken twice as long, and when it is over; and the reaction follows. It is noticed an
   * eighth of the limit too late at most, and a few milliseconds.
   *
   * <p>An actor that is to be {@linkplain WhenStuck#REPLACE replaced} has to be spawned with a
   * dispatcher that gives it a thread of its own; elsewhere spawning it throws {@link
   * IllegalArgumentException}. Unless it has a supervision of its own, or its parent decides, it is
   * restarted as often as it is stuck, and stops when it fails otherwise.
   *
   * @throws IllegalArgumentException if the limit is not at least a millisecond
   */
  public Spawn heartbeat(Duration limit, WhenStuck reaction) {
    Heartbeat beat = new Heartbeat(limit, Objects.requireNonNull(reaction, "reaction"));
    return with(choices -> choices.heartbeat = beat);
  }

  /** The reaction to failures; null where that is up to the parent. */
  public @Nullable Supervision supervision() {
    return choices.supervision;
  }

  /** The name of the dispatcher; null for that of the contract or the system. */
  public @Nullable String dispatcher() {
    return choices.dispatcher;
  }

  /** How long a handler should take at most; null where nothing is said. */
  public @Nullable Duration heartbeat() {
    return choices.heartbeat == null ? null : choices.heartbeat.limit();
  }

  /** What is done about one that takes longer; null where there is no such limit. */
  public @Nullable WhenStuck whenStuck() {
    return choices.heartbeat == null ? null : choices.heartbeat.reaction();
  }

  /** Whether its messages may end without being reported. */
  public boolean isThrowaway() {
    return choices.isThrowaway;
  }

  /** The key; null where placement does not matter. */
  public @Nullable Object key() {
    return choices.key;
  }

  /**
   * How many messages may wait for it; {@link #NO_LIMIT} if the contract says that, if anything.
   */
  public int mailboxCapacity() {
    return choices.mailboxCapacity;
  }

  /** What becomes of messages that find its mailbox full. */
  public OnFull onFull() {
    return choices.onFull;
  }

  /** How many messages the actor's stash has room for. */
  public int stashCapacity() {
    return choices.stashCapacity;
  }

  /** What becomes of a message for which the actor's stash has no room. */
  public StashOverflow stashOverflow() {
    return choices.stashOverflow;
  }
}
