package bank;

import dev.rondo.Message;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The messages of {@link Bank.Archive}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface Bank_ArchiveMessage extends Message {
  /** A call of {@link Bank.Archive#put(String)}. */
  @NullMarked
  record Put(String text) implements Bank_ArchiveMessage {
    @Override
    public String toString() {
      return "put(" + text + ")";
    }
  }

  /** A call of {@link Bank.Archive#find(String)}. */
  record Find(String text) implements Bank_ArchiveMessage {
    @Override
    public String toString() {
      return "find(" + text + ")";
    }
  }
}
