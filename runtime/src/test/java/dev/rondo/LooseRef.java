package dev.rondo;

import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Makes refs that lead to no actor, for tests of parts of the runtime that pass messages on without
 * running them.
 */
public final class LooseRef {

  private LooseRef() {}

  /** Makes a ref of {@link Bell}, whose operation 1 is a tell and 3 an ask. */
  public static GeneratedRef make() {
    return make(new NoCell());
  }

  /** The same with that cell. */
  public static GeneratedRef make(Cell cell) {
    GeneratedContract<Bell, BellRef> contract =
        (GeneratedContract<Bell, BellRef>) BellDispatch.CONTRACT;
    return (GeneratedRef) contract.newRef(cell);
  }

  /** Takes nothing. */
  public static class NoCell extends Cell {

    /** Makes one. */
    public NoCell() {}

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
      return new UnsupportedOperationException("there is no actor behind this ref");
    }
  }
}
