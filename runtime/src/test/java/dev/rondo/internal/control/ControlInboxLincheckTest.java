package dev.rondo.internal.control;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.internal.LincheckRun;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** An inbox under all threads is one that they use in turn. */
@EnabledForJreRange(
    max = JRE.JAVA_20,
    disabledReason = "it decides itself who runs, whatever the JDK: the builds try it on one")
class ControlInboxLincheckTest {

  @Test
  void pushingDrainingAndClosingAreEachOneStep() {
    LincheckRun.options().check(Inbox.class);
  }

  @Test
  void pushingInTwoStepsIsCaught() {
    assertThatThrownBy(() -> LincheckRun.options().check(WrongPushesInTwoSteps.class))
        .isInstanceOf(LincheckAssertionError.class);
  }

  @Test
  void drainingInTwoStepsIsCaught() {
    assertThatThrownBy(() -> LincheckRun.options().check(WrongDrainsInTwoSteps.class))
        .isInstanceOf(LincheckAssertionError.class);
  }

  /** A message with a number. */
  static final class Numbered implements ControlMessage {
    final int number;
    private @Nullable ControlMessage next;

    Numbered(int number) {
      this.number = number;
    }

    @Override
    public void run() {
      throw new UnsupportedOperationException("not run here");
    }

    @Override
    public @Nullable ControlMessage next() {
      return next;
    }

    @Override
    public void linkTo(@Nullable ControlMessage following) {
      next = following;
    }
  }

  /** The inbox, pushed to by all threads, and drained and closed by its owner. */
  public static class Inbox {
    private final ControlInbox inbox = new ControlInbox();
    private final ControlQueue queue = new ControlQueue();

    @Operation
    public boolean push(@Param(gen = IntGen.class, conf = "1:9") int number) {
      return inbox.push(new Numbered(number));
    }

    @Operation(nonParallelGroup = "owner")
    public List<Integer> drain() {
      inbox.drainTo(queue);
      return take();
    }

    @Operation(nonParallelGroup = "owner")
    public List<Integer> close() {
      inbox.closeInto(queue);
      return take();
    }

    @Operation
    public boolean isEmpty() {
      return inbox.isEmpty();
    }

    private List<Integer> take() {
      List<Integer> numbers = new ArrayList<>();
      for (ControlMessage message = queue.poll(); message != null; message = queue.poll()) {
        numbers.add(((Numbered) message).number);
      }
      return numbers;
    }
  }

  /** A stack, taken as a whole. */
  private abstract static class Stack {
    final AtomicReference<@Nullable Numbered> newest = new AtomicReference<>();

    static List<Integer> turnedRound(@Nullable ControlMessage top) {
      List<Integer> numbers = new ArrayList<>();
      for (ControlMessage message = top; message != null; message = message.next()) {
        numbers.add(0, ((Numbered) message).number);
      }
      return numbers;
    }
  }

  /** Looks at the newest message, and then puts another in its place. */
  public static class WrongPushesInTwoSteps extends Stack {

    @Operation
    public void push(@Param(gen = IntGen.class, conf = "1:9") int number) {
      Numbered message = new Numbered(number);
      message.linkTo(newest.get());
      newest.set(message);
    }

    @Operation(nonParallelGroup = "owner")
    public List<Integer> drain() {
      return turnedRound(newest.getAndSet(null));
    }
  }

  /** Looks at the newest message, and then takes all there is. */
  public static class WrongDrainsInTwoSteps extends Stack {

    @Operation
    public void push(@Param(gen = IntGen.class, conf = "1:9") int number) {
      Numbered message = new Numbered(number);
      Numbered head;
      do {
        head = newest.get();
        message.linkTo(head);
      } while (!newest.compareAndSet(head, message));
    }

    @Operation(nonParallelGroup = "owner")
    public List<Integer> drain() {
      List<Integer> numbers = turnedRound(newest.get());
      newest.set(null);
      return numbers;
    }
  }
}
