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
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/** No control message is lost, each sender's stay in order, and a closed inbox says so. */
final class ControlInboxStress {

  private ControlInboxStress() {}

  /** A message that writes down that it ran. What it carries is plain. */
  private static final class Note implements ControlMessage {
    private final StringBuilder log;
    private String text = "";
    private @Nullable ControlMessage next;

    Note(StringBuilder log, String text) {
      this.log = log;
      this.text = text;
    }

    @Override
    public void run() {
      log.append(text);
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

  /** A loop's inbox, its queue, and what ran. */
  @State
  public static class Mail {
    final ControlInbox inbox = new ControlInbox();
    final ControlQueue queue = new ControlQueue();
    final StringBuilder log = new StringBuilder();

    boolean push(String text) {
      return inbox.push(new Note(log, text));
    }

    void drain() {
      inbox.drainTo(queue);
      runAll();
    }

    void close() {
      inbox.closeInto(queue);
      runAll();
    }

    private void runAll() {
      for (ControlMessage message = queue.poll(); message != null; message = queue.poll()) {
        message.run();
      }
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
  public static class PushAgainstPush {

    @Actor
    public void sender(Mail mail) {
      mail.push("1");
      mail.push("2");
    }

    @Actor
    public void other(Mail mail) {
      mail.push("a");
      mail.push("b");
    }

    @Arbiter
    public void loop(Mail mail, L_Result result) {
      mail.drain();
      result.r1 = mail.log.toString();
    }
  }

  @Outcome(id = "123", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "lost, or out of order")
  private static final class OneSender {}

  /** The loop takes while a thread sends. */
  @JCStressTest
  @JCStressMeta(OneSender.class)
  public static class PushAgainstDrain {

    @Actor
    public void sender(Mail mail) {
      mail.push("1");
      mail.push("2");
      mail.push("3");
    }

    @Actor
    public void loop(Mail mail) {
      mail.drain();
      mail.drain();
    }

    @Arbiter
    public void after(Mail mail, L_Result result) {
      mail.drain();
      result.r1 = mail.log.toString();
    }
  }

  @Outcome(
      id = {"12, taken 2", "1, taken 1", ", taken 0"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "taken and lost, or refused and run")
  private static final class ClosedInbox {}

  /** The loop closes while a thread sends. */
  @JCStressTest
  @JCStressMeta(ClosedInbox.class)
  public static class PushAgainstClose {

    @Actor
    public void sender(Mail mail, LL_Result result) {
      boolean first = mail.push("1");
      boolean second = mail.push("2");
      result.r2 = first ? second ? "taken 2" : "taken 1" : second ? "gap" : "taken 0";
    }

    @Actor
    public void loop(Mail mail) {
      mail.close();
    }

    @Arbiter
    public void after(Mail mail, LL_Result result) {
      mail.drain();
      result.r1 = mail.log.toString();
    }
  }

  /** A sender that links its message to the newest and then sets it, in two steps. */
  @JCStressTest
  @JCStressMeta(TwoSenders.class)
  @State
  public static class WrongPushesInTwoSteps {
    private final AtomicReference<@Nullable Note> newest = new AtomicReference<>();
    private final StringBuilder log = new StringBuilder();

    private void push(String text) {
      Note note = new Note(log, text);
      note.linkTo(newest.get());
      newest.set(note);
    }

    @Actor
    public void sender() {
      push("1");
      push("2");
    }

    @Actor
    public void other() {
      push("a");
      push("b");
    }

    @Arbiter
    public void loop(L_Result result) {
      for (ControlMessage note = newest.get(); note != null; note = note.next()) {
        note.run();
      }
      result.r1 = log.reverse().toString();
    }
  }

  /** An inbox that is closed by a flag beside it. */
  @JCStressTest
  @JCStressMeta(ClosedInbox.class)
  public static class WrongClosesByFlag {

    /** The inbox and the flag. */
    @State
    public static class FlaggedMail extends Mail {
      private volatile boolean closed;

      boolean pushIfOpen(String text) {
        return !closed && push(text);
      }
    }

    @Actor
    public void sender(FlaggedMail mail, LL_Result result) {
      boolean first = mail.pushIfOpen("1");
      boolean second = mail.pushIfOpen("2");
      result.r2 = first ? second ? "taken 2" : "taken 1" : second ? "gap" : "taken 0";
    }

    @Actor
    public void loop(FlaggedMail mail) {
      mail.closed = true;
      mail.drain();
    }

    @Arbiter
    public void after(FlaggedMail mail, LL_Result result) {
      result.r1 = mail.log.toString();
    }
  }
}
