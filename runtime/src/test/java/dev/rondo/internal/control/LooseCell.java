package dev.rondo.internal.control;

import dev.rondo.Ask;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A cell of no actor, on a loop that runs when it is told to, and from which it may move. */
public class LooseCell extends ControlledCell {

  volatile LooseLoop loop;
  private boolean isArriving;
  int steps;
  boolean isStepOvertaken;

  /** Makes a cell of that loop. */
  public LooseCell(LooseLoop loop) {
    this.loop = loop;
  }

  @Override
  public final LooseLoop loop() {
    return loop;
  }

  /** Leaves for another loop. The loop only. */
  final void leaveFor(LooseLoop other) {
    isArriving = true;
    loop.rounds().dropArriving();
    loop = other;
  }

  /** Goes on where it came to. That loop only. */
  final void arrive() {
    isArriving = false;
    rejoinRounds();
  }

  @Override
  protected boolean isArriving() {
    return isArriving;
  }

  @Override
  protected boolean isStepDue() {
    return steps > 0;
  }

  @Override
  protected boolean isStepOvertaken() {
    return isStepOvertaken;
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
