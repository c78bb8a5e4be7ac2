package dev.rondo.internal.control;

import dev.rondo.Ask;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A cell of no actor, with the inbox and the rounds of a loop that runs when it is told to. */
public class LooseCell extends ControlledCell {

  final ControlInbox inbox;
  final ControlRounds rounds;
  private final ControlQueue tokens = new ControlQueue();
  private boolean isOnLoop;
  int steps;

  /** Makes a cell of that loop. */
  public LooseCell(ControlInbox inbox, ControlRounds rounds) {
    this.inbox = inbox;
    this.rounds = rounds;
  }

  /** Does what a loop does in a step of its turn. The loop only. */
  public final void runLoop() {
    inbox.drainTo(tokens);
    takeTokens();
  }

  /** The same as the loop ends. */
  public final void endLoop() {
    inbox.closeInto(tokens);
    takeTokens();
  }

  private void takeTokens() {
    for (ControlMessage token = tokens.poll(); token != null; token = tokens.poll()) {
      token.run();
    }
    rounds.run(Integer.MAX_VALUE);
  }

  /** Posts as the loop itself. */
  final void postOnLoop(ControlMessage message) {
    isOnLoop = true;
    post(message);
    isOnLoop = false;
  }

  @Override
  protected boolean isOnLoop() {
    return isOnLoop;
  }

  @Override
  protected boolean placeToken() {
    return inbox.push(this);
  }

  @Override
  protected void wakeLoop() {}

  @Override
  protected ControlRounds rounds() {
    return rounds;
  }

  @Override
  protected boolean isStepDue() {
    return steps > 0;
  }

  @Override
  protected void takeStep() {
    steps--;
  }

  @Override
  public MessageSlot claim(GeneratedRef ref, int op) {
    throw noActor();
  }

  @Override
  public MessageSlot claimAsk(GeneratedRef ref, int op) {
    throw noActor();
  }

  @Override
  public MessageSlot claimControl(GeneratedRef ref, int op) {
    throw noActor();
  }

  @Override
  public void publish(MessageSlot slot) {
    throw noActor();
  }

  @Override
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    throw noActor();
  }

  @Override
  public void reply(MessageSlot slot, @Nullable Object value) {
    throw noActor();
  }

  @Override
  public void replyLater(MessageSlot slot, @Nullable CompletionStage<?> stage) {
    throw noActor();
  }

  @Override
  public String path() {
    return "/loose";
  }

  private static UnsupportedOperationException noActor() {
    return new UnsupportedOperationException("there is no actor in this cell");
  }
}
