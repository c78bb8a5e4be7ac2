package bank;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Audited}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface AuditedMessage extends Message {
  /** A call of {@link Audited#audit(int)}. */
  record Audit(int year) implements AuditedMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "audit(" + year + ")";
    }
  }

  /** A call of {@link Audited#note(String, String, String, String, String)}. */
  record Note(String auditor, String place, String day, String text, String mark)
      implements AuditedMessage {
    @Override
    public String toString() {
      return "note(" + auditor + ", " + place + ", " + day + ", " + text + ", " + mark + ")";
    }
  }

  /** A call of {@link Audited#forget()}. */
  record Forget() implements AuditedMessage {
    @Override
    public String toString() {
      return "forget()";
    }
  }

  /** A call of {@link Audited#balance()}. */
  record Balance() implements AuditedMessage, AskMessage<Long> {
    @Override
    public String toString() {
      return "balance()";
    }
  }
}
