package dev.rondo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What becomes of an actor that failed: one whose handler, factory or continuation threw what its
 * contract does not declare. An immutable value, given to an actor by {@link Spawn#supervision}, or
 * chosen for each failure by a parent that is a {@link Supervisor}.
 *
 * <p>The failed message is lost and reported in every case; its asker gets {@link
 * ActorFailedException}. An {@link AssertionError} or {@link LinkageError} stops the actor whatever
 * its supervision says: its code is broken, and neither going on nor starting anew would help.
 */
public abstract sealed class Supervision {

  /** The four things that can become of a failed actor. */
  public enum Directive {
    /** It goes on with the same behavior, as if the message had not been sent. */
    RESUME,
    /** Its factory makes a new behavior, which handles the messages that wait. */
    RESTART,
    /** It stops, its children before it; what still comes becomes dead letters. */
    STOP,
    /** It is its parent that has failed. */
    ESCALATE
  }

  private static final Supervision RESUME = new Simple(Directive.RESUME, false);
  private static final Supervision STOP = new Simple(Directive.STOP, false);
  private static final Supervision ESCALATE = new Simple(Directive.ESCALATE, false);
  private static final Restart RESTART = new Restart(RestartRule.UNLIMITED, false);

  private Supervision() {}

  /**
   * The actor goes on with the same behavior, whose state is as the failed handler left it. A
   * factory that fails has made none, so then the actor stops.
   */
  public static Supervision resume() {
    return RESUME;
  }

  /**
   * The actor starts anew: its children stop, {@link Lifecycle#onStop} is called, and its factory
   * makes a new behavior. It keeps its ref, its path, and the messages that wait. What the old
   * behavior had begun ends with it: asks that it had made or not yet answered, timers, watches.
   *
   * <p>Without limit, and at once. A start that fails is tried again only where there is a {@link
   * Restart#limit limit} or a {@link Restart#backoff back-off}; else it stops the actor, since
   * nothing would hold it up from failing for ever.
   */
  public static Restart restart() {
    return RESTART;
  }

  /** The actor stops, its children before it. */
  public static Supervision stop() {
    return STOP;
  }

  /**
   * The parent has failed with what its child threw, and its own supervision decides. Where that
   * says resume, the child goes on too. Meanwhile the child waits. A topmost actor that escalates
   * ends the system: nobody is left to decide.
   */
  public static Supervision escalate() {
    return ESCALATE;
  }

  /**
   * The given supervision for failures of that type; see {@link Rules#otherwise} for the others,
   * which stop the actor if nothing else is said.
   */
  public static Rules on(Class<? extends Throwable> type, Supervision supervision) {
    return new Rules(List.of(), STOP).and(type, supervision);
  }

  /** What it says of that failure: one that knows its {@link #directive}. */
  public abstract Supervision reactionTo(Throwable thrown);

  /**
   * The same, with siblings sharing the fate of the one that failed: whatever it is told, all
   * children of its parent are told. For actors that cannot do without each other. Where the
   * decision is to resume or to escalate, it makes no difference.
   */
  public abstract Supervision allForOne();

  /**
   * What it says of every failure.
   *
   * @throws IllegalStateException if that depends on the failure
   */
  public abstract Directive directive();

  /** Whether siblings share the fate of the one that failed. */
  public abstract boolean isAllForOne();

  /** Whether it may restart the actor. */
  public abstract boolean mayRestart();

  private static final class Simple extends Supervision {
    private final Directive directive;
    private final boolean allForOne;

    Simple(Directive directive, boolean allForOne) {
      this.directive = directive;
      this.allForOne = allForOne;
    }

    @Override
    public Supervision reactionTo(Throwable thrown) {
      return this;
    }

    @Override
    public Supervision allForOne() {
      return new Simple(directive, true);
    }

    @Override
    public Directive directive() {
      return directive;
    }

    @Override
    public boolean isAllForOne() {
      return allForOne;
    }

    @Override
    public boolean mayRestart() {
      return directive == Directive.ESCALATE; // And then go on, as its parent.
    }

    @Override
    public String toString() {
      return directive + (allForOne ? " of all siblings" : "");
    }
  }

  /** A restart, perhaps within limits and after a delay. */
  public static final class Restart extends Supervision {
    private final RestartRule rule;
    private final boolean allForOne;

    private Restart(RestartRule rule, boolean allForOne) {
      this.rule = rule;
      this.allForOne = allForOne;
    }

    /**
     * The same, at most so many times within that time. The failure after those stops the actor, or
     * goes to its parent: see {@link #thenEscalate}.
     *
     * @throws IllegalArgumentException if there would be no restart, or the time is not positive
     */
    public Restart limit(int restarts, Duration within) {
      return new Restart(rule.limit(restarts, within), allForOne);
    }

    /** The same, with the failure beyond the limit being the parent's. */
    public Restart thenEscalate() {
      return new Restart(rule.thenEscalate(), allForOne);
    }

    /**
     * The same after a delay, which doubles with each restart up to the longest, and begins anew
     * when the actor has lived for the longest. Up to a fifth is added by chance, so that many
     * actors that failed together do not start together. Messages wait meanwhile.
     *
     * @throws IllegalArgumentException if the first is not positive or the longest is shorter
     */
    public Restart backoff(Duration first, Duration longest) {
      return backoff(first, longest, 0.2);
    }

    /**
     * The same with another share that is added by chance.
     *
     * @param jitter the largest share of the delay that is added; from 0 to 1
     */
    public Restart backoff(Duration first, Duration longest, double jitter) {
      return new Restart(rule.backoff(first, longest, jitter), allForOne);
    }

    /** How often, and when. */
    public RestartRule rule() {
      return rule;
    }

    @Override
    public Supervision reactionTo(Throwable thrown) {
      return this;
    }

    @Override
    public Restart allForOne() {
      return new Restart(rule, true);
    }

    @Override
    public Directive directive() {
      return Directive.RESTART;
    }

    @Override
    public boolean isAllForOne() {
      return allForOne;
    }

    @Override
    public boolean mayRestart() {
      return true;
    }

    @Override
    public String toString() {
      return Directive.RESTART + rule.toString() + (allForOne ? " of all siblings" : "");
    }
  }

  /** Another supervision for each type of failure: the first that fits. */
  public static final class Rules extends Supervision {
    private record Rule(Class<? extends Throwable> type, Supervision supervision) {}

    private final List<Rule> rules;
    private final Supervision others;

    private Rules(List<Rule> rules, Supervision others) {
      this.rules = rules;
      this.others = others;
    }

    /**
     * The same, with one more type, after those before it.
     *
     * @throws IllegalArgumentException if an earlier type includes this one, which would never be
     *     looked at
     */
    public Rules and(Class<? extends Throwable> type, Supervision supervision) {
      for (Rule rule : rules) {
        if (rule.type().isAssignableFrom(type)) {
          throw new IllegalArgumentException(
              "a supervision for "
                  + type.getName()
                  + " after one for "
                  + rule.type().getName()
                  + " is never reached: name the narrower type first");
        }
      }
      List<Rule> more = new ArrayList<>(rules);
      more.add(new Rule(type, Objects.requireNonNull(supervision, "supervision")));
      return new Rules(List.copyOf(more), others);
    }

    /** The same, with that supervision for all other failures. */
    public Supervision otherwise(Supervision supervision) {
      return new Rules(rules, Objects.requireNonNull(supervision, "supervision"));
    }

    @Override
    public Supervision reactionTo(Throwable thrown) {
      for (Rule rule : rules) {
        if (rule.type().isInstance(thrown)) {
          return rule.supervision().reactionTo(thrown);
        }
      }
      return others.reactionTo(thrown);
    }

    @Override
    public Supervision allForOne() {
      List<Rule> shared =
          rules.stream()
              .map(rule -> new Rule(rule.type(), rule.supervision().allForOne()))
              .toList();
      return new Rules(shared, others.allForOne());
    }

    @Override
    public Directive directive() {
      throw new IllegalStateException(this + " depends on the failure: call reactionTo first");
    }

    @Override
    public boolean isAllForOne() {
      return others.isAllForOne() || rules.stream().anyMatch(r -> r.supervision().isAllForOne());
    }

    @Override
    public boolean mayRestart() {
      return others.mayRestart() || rules.stream().anyMatch(r -> r.supervision().mayRestart());
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (Rule rule : rules) {
        text.append(rule.type().getSimpleName()).append(": ").append(rule.supervision());
        text.append(", ");
      }
      return text + "otherwise: " + others;
    }
  }
}
