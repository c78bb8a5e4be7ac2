package dev.rondo.internal.loop;

import dev.rondo.Stall;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.life.Heartbeat;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Says in words what holds a loop up. */
final class Stalls {

  /** Threads that a report names; more would hide the one that matters. */
  private static final int MOST_SUSPECTS = 8;

  // How the methods of senders are called.
  private static final Set<String> SENDING =
      Set.of("tryClaim", "take", "publish", "send", "put", "fill");
  private static final Set<String> RINGS =
      Set.of(Inbound.class.getName(), Ring.class.getName(), GrowingRing.class.getName());
  private static final String WAIT_FOR_ROOM = "claimWhenRoom";
  private static final String GENERATED = "Dispatch";
  private static final String RECEIVING = "dispatch";

  private Stalls() {}

  /** A handler, or whatever else the loop does for so long. */
  static Stall ofHandler(EventLoop loop, Turn turn, long nanos, long budgetNanos) {
    return ofHandler(loop, turn, nanos, "longer than " + millis(budgetNanos), "");
  }

  /** What a loop does that should end. The time is that of its whole turn. */
  static Stall atEnd(EventLoop loop, Turn turn, long nanos) {
    return ofHandler(loop, turn, nanos, "while its system closes", "");
  }

  /** A handler of an actor with a limit. */
  static Stall ofStuck(
      EventLoop loop, Turn turn, long nanos, Heartbeat limit, boolean isReplaceable) {
    String reaction =
        switch (limit.reaction()) {
          case REPORT -> "";
          case INTERRUPT -> ". It is interrupted";
          case REPLACE ->
              isReplaceable
                  ? ". It is given up, and its actor replaced"
                  : ". It is the end of its actor, or the like, and cannot be given up";
        };
    String longer = "longer than its limit of " + millis(limit.limitNanos());
    return ofHandler(loop, turn, nanos, longer, reaction);
  }

  /** Why an ask of that loop's cannot end there. */
  static String waiting(EventLoop loop, Turn turn) {
    ActorCell<?, ?> actor = turn.current();
    String method = actor == null ? null : method(turn.inHand(), actor);
    return loop.name()
        + ", where its answer has to come to, was waiting for a future in "
        + (method == null ? "a task" : method)
        + (actor == null ? "" : " of " + actor.path())
        + ". Chain to asks, or to what Asks.all makes of them, instead of waiting there";
  }

  /** Why a handler was given up. */
  static String replacement(Turn turn, ActorCell<?, ?> actor, Heartbeat limit) {
    String method = method(turn.inHand(), actor);
    return actor.path()
        + " was replaced, since "
        + (method == null ? "a task of it" : method)
        + " took longer than "
        + millis(limit.limitNanos());
  }

  /**
   * Whether a thread is beyond the generated code that calls a message's handler: before that it
   * may not even have looked which behavior it is to call.
   */
  static boolean isInHandler(StackTraceElement[] stack) {
    int depth = stack.length - 1; // From without: the program may have methods of that name, too.
    while (depth >= 0
        && !(stack[depth].getClassName().endsWith(GENERATED)
            && stack[depth].getMethodName().equals(RECEIVING))) {
      depth--;
    }
    return depth > 0;
  }

  private static Stall ofHandler(
      EventLoop loop, Turn turn, long nanos, String remark, String reaction) {
    // The stack first: what is read after it may be of a later handler, and then does not fit it.
    Stall.Suspect stack = suspect(loop.thread(), loop.thread().getStackTrace());
    ActorCell<?, ?> actor = turn.current();
    String path = actor == null ? null : actor.path();
    String method = actor == null ? null : method(turn.inHand(), actor);
    String text =
        loop.name()
            + " has been in "
            + (method != null ? method + " of " : actor != null ? "a task of " : "its own work")
            + (path == null ? "" : path)
            + " for "
            + millis(nanos)
            + ", "
            + remark
            + "; behind it wait "
            + turn.messagesInLane()
            + " messages from its own actors, "
            + turn.messagesInRing()
            + " from other threads, and "
            + (turn.hasControls() ? "some" : "no")
            + " control messages"
            + loop.surroundings().mailboxes().floods()
            + reaction;
    return new Stall(
        loop.name(),
        path,
        method,
        Duration.ofNanos(nanos),
        false,
        turn.messagesInLane() + turn.messagesInRing(),
        List.of(stack),
        text);
  }

  private static @Nullable String method(Turn.InHand hand, ActorCell<?, ?> actor) {
    MessageSlot message = hand.message();
    GeneratedRef target = message == null ? null : message.target;
    if (message == null || target == null || target.cell != actor) {
      return null;
    }
    int op = message.op;
    boolean isOne = 1 <= op && op <= target.contract.operations().size();
    return isOne ? target.contract.method(op) : null;
  }

  /** A slot that a sender has claimed for so long, without publishing it. */
  static Stall ofClaim(EventLoop loop, long nanos) {
    List<Stall.Suspect> suspects = senders(Thread.getAllStackTraces());
    String text =
        "a message to "
            + loop.name()
            + " has been on the way from its sender for "
            + millis(nanos)
            + ", and those behind it have to wait: a thread was stopped in the middle of sending, "
            + (suspects.isEmpty()
                ? "but none is there now: it has ended, or is a virtual one"
                : "perhaps " + suspects.stream().map(Stall.Suspect::thread).toList());
    return new Stall(
        loop.name(),
        null,
        null,
        Duration.ofNanos(nanos),
        false,
        loop.inbound().occupancy(),
        suspects,
        text);
  }

  /** Those that were in the middle of sending, to whichever loop. */
  static List<Stall.Suspect> senders(Map<Thread, StackTraceElement[]> stacks) {
    return stacks.entrySet().stream()
        .filter(entry -> isSending(entry.getValue()))
        .limit(MOST_SUSPECTS)
        .map(entry -> suspect(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Between claim and publish a thread is in the ring's methods or the generated ref's. */
  private static boolean isSending(StackTraceElement[] stack) {
    return Arrays.stream(stack).anyMatch(Stalls::isOfSending)
        && Arrays.stream(stack).noneMatch(frame -> frame.getMethodName().equals(WAIT_FOR_ROOM));
  }

  private static boolean isOfSending(StackTraceElement frame) {
    String type = frame.getClassName();
    String method = frame.getMethodName();
    return RINGS.contains(type)
        ? SENDING.contains(method)
        : type.endsWith(GENERATED) && !method.equals(RECEIVING);
  }

  /** An actor for which ever more waits. */
  static Stall ofFlood(EventLoop loop, ActorCell<?, ?> actor, int waiting) {
    String text =
        waiting
            + " messages wait for "
            + actor.path()
            + " on "
            + loop.name()
            + ", though actors that tell it rest, unless it awaits them: either each"
            + " message in a circle of actors causes more than one, or it is suspended or holds"
            + " while threads outside tell it. Send less there, or say how many may wait by"
            + " Spawn.mailbox or @Mailbox";
    return new Stall(
        loop.name(), actor.path(), null, Duration.ZERO, false, waiting, List.of(), text);
  }

  /** The same, but that it has ended after so long. */
  static Stall over(Stall stall, long nanos) {
    String what =
        stall.method() != null
            ? stall.method() + " of " + stall.actor()
            : stall.actor() != null ? "a task of " + stall.actor() : "what held it up";
    return new Stall(
        stall.loop(),
        stall.actor(),
        stall.method(),
        Duration.ofNanos(nanos),
        true,
        0,
        List.of(),
        stall.loop() + " goes on: " + what + " is over after " + millis(nanos));
  }

  private static Stall.Suspect suspect(Thread thread, StackTraceElement[] stack) {
    return new Stall.Suspect(thread.getName(), List.of(stack));
  }

  private static String millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
  }
}
