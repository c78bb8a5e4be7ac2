package bank;

import dev.rondo.Message;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The messages of {@link Bank.Account}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
@NullMarked
sealed interface Bank_AccountMessage extends Message {
  /** A call of {@link Bank.Account#open(String, String)}. */
  record Open(String owner, @Nullable String remark) implements Bank_AccountMessage {
    @Override
    public String toString() {
      return "open(" + owner + ", " + remark + ")";
    }
  }

  /** A call of {@link Bank.Account#close(String)}. */
  @NullUnmarked
  record Close(String reason) implements Bank_AccountMessage {
    @Override
    public String toString() {
      return "close(" + reason + ")";
    }
  }
}
