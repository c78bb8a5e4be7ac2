package dev.rondo.internal.control;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** An actor whose list has something has its token in the inbox, once, or its list is taken. */
final class ControlListStress {

  private ControlListStress() {}

  /** An actor and its loop. */
  @State
  public static class Mail {
    final StringBuilder log = new StringBuilder();
    final LooseCell cell = new LooseCell(new LooseLoop());

    void post(String text) {
      cell.post(new Note(log, text));
    }
  }

  @Outcome(
      id = {"12ab", "1a2b", "1ab2", "a12b", "a1b2", "ab12"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "lost, or out of order")
  private static final class TwoSenders {}

  /** Two threads send. */
  @JCStressTest
  @JCStressMeta(TwoSenders.class)
  public static class PostAgainstPost {

    @Actor
    public void sender(Mail mail) {
      mail.post("1");
      mail.post("2");
    }

    @Actor
    public void other(Mail mail) {
      mail.post("a");
      mail.post("b");
    }

    @Arbiter
    public void loop(Mail mail, L_Result result) {
      mail.cell.loop().run();
      result.r1 = mail.log.toString();
    }
  }

  @Outcome(id = "123", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "lost, or out of order")
  private static final class OneSender {}

  /** The loop takes the token and the list while a thread sends. */
  @JCStressTest
  @JCStressMeta(OneSender.class)
  public static class PostAgainstRun {

    @Actor
    public void sender(Mail mail) {
      mail.post("1");
      mail.post("2");
      mail.post("3");
    }

    @Actor
    public void loop(Mail mail) {
      mail.cell.loop().run();
      mail.cell.loop().run();
    }

    @Arbiter
    public void after(Mail mail, L_Result result) {
      mail.cell.loop().run();
      result.r1 = mail.log.toString();
    }
  }

  @Outcome(
      id = {"12", "1!2", "!1!2"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "neither run nor refused, or both")
  private static final class EndedLoop {}

  /** What ran and what was refused, which different threads write down. */
  private abstract static class Fates {
    private final StringBuilder ran = new StringBuilder();
    private final StringBuilder refused = new StringBuilder();

    final ControlMessage message(String text) {
      return new Fate(text);
    }

    final String all() {
      return ran.toString() + refused;
    }

    private final class Fate implements ControlMessage {
      private final String text;
      private @Nullable ControlMessage next;

      Fate(String text) {
        this.text = text;
      }

      @Override
      public void run() {
        ran.append(text);
      }

      @Override
      public void refused() {
        refused.append('!').append(text);
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
  }

  /** The loop ends while a thread sends. */
  @JCStressTest
  @JCStressMeta(EndedLoop.class)
  public static class PostAgainstEnd {

    /** A cell whose loop ends. */
    @State
    public static class Ending extends Fates {
      final LooseCell cell = new LooseCell(new LooseLoop());
    }

    @Actor
    public void sender(Ending ending) {
      ending.cell.post(ending.message("1"));
      ending.cell.post(ending.message("2"));
    }

    @Actor
    public void loop(Ending ending) {
      ending.cell.loop().end();
    }

    @Arbiter
    public void after(Ending ending, L_Result result) {
      result.r1 = ending.all();
    }
  }

  /** A sender that looks whether the list is empty, and then pushes. */
  @JCStressTest
  @JCStressMeta(OneSender.class)
  @State
  public static class WrongLooksBeforePushing {
    private final AtomicReference<@Nullable ControlMessage> list = new AtomicReference<>();
    private final AtomicReference<@Nullable String> inbox = new AtomicReference<>();
    private final StringBuilder log = new StringBuilder();

    private void post(String text) {
      boolean isFirst = list.get() == null;
      Note note = new Note(log, text);
      ControlMessage head;
      do {
        head = list.get();
        note.linkTo(head);
      } while (!list.compareAndSet(head, note));
      if (isFirst) {
        inbox.set("token");
      }
    }

    private void runLoop() {
      if (inbox.getAndSet(null) != null) {
        ControlQueue queue = new ControlQueue();
        queue.addReversed(list.getAndSet(null), new ControlTask(() -> {}));
        for (ControlMessage note = queue.poll(); note != null; note = queue.poll()) {
          note.run();
        }
      }
    }

    @Actor
    public void sender() {
      post("1");
      post("2");
      post("3");
    }

    @Actor
    public void loop() {
      runLoop();
      runLoop();
    }

    @Arbiter
    public void after(L_Result result) {
      runLoop();
      result.r1 = log.toString();
    }
  }

  /** A sender whose token is refused, who refuses the message in turn and leaves the list open. */
  @JCStressTest
  @JCStressMeta(EndedLoop.class)
  public static class WrongLeavesTheListOpen {

    /** A list that nobody closes. */
    @State
    public static class OpenList extends Fates {
      private final AtomicReference<@Nullable ControlMessage> list = new AtomicReference<>();
      private final ControlInbox inbox = new ControlInbox();

      void post(ControlMessage message) {
        ControlMessage head;
        do {
          head = list.get();
          message.linkTo(head);
        } while (!list.compareAndSet(head, message));
        if (head == null && !inbox.push(new ControlTask(this::runList))) {
          message.refused();
        }
      }

      private void runList() {
        ControlQueue queue = new ControlQueue();
        queue.addReversed(list.getAndSet(null), new ControlTask(() -> {}));
        runAll(queue);
      }

      void endLoop() {
        ControlQueue tokens = new ControlQueue();
        inbox.closeInto(tokens);
        runAll(tokens);
      }

      private static void runAll(ControlQueue queue) {
        for (ControlMessage each = queue.poll(); each != null; each = queue.poll()) {
          each.run();
        }
      }
    }

    @Actor
    public void sender(OpenList list) {
      list.post(list.message("1"));
      list.post(list.message("2"));
    }

    @Actor
    public void loop(OpenList list) {
      list.endLoop();
    }

    @Arbiter
    public void after(OpenList list, L_Result result) {
      result.r1 = list.all();
    }
  }
}
