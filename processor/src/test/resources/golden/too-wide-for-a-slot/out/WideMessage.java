package wide;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Wide}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface WideMessage extends Message {
  /** A call of {@link Wide#fits(long, long, long, long, String, String, String, String)}. */
  record Fits(long a, long b, long c, long d, String e, String f, String g, String h)
      implements WideMessage {
    @Override
    public String toString() {
      return "fits(" + a + ", " + b + ", " + c + ", " + d + ", " + e + ", " + f + ", " + g + ", "
          + h + ")";
    }
  }

  /** A call of {@link Wide#fiveWords(int, int, int, int, int)}. */
  record FiveWords(int a, int b, int c, int d, int e) implements WideMessage {
    @Override
    public String toString() {
      return "fiveWords(" + a + ", " + b + ", " + c + ", " + d + ", " + e + ")";
    }
  }

  /** A call of {@link Wide#fiveRefs(String, String, String, String, Wide_Box)}. */
  record FiveRefs(
          String message, String slot, String hashCode_, String hashCode__, Wide_Box<Long> box)
      implements WideMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "fiveRefs(" + message + ", " + slot + ", " + hashCode_ + ", " + hashCode__ + ", " + box
          + ")";
    }
  }

  /** A call of {@link Wide#manyParametersWithLongNames(String, String, String, String, int)}. */
  record ManyParametersWithLongNames(
          String theFirstParameterOfThem, String theSecondParameterOfThem,
          String theThirdParameterOfThem, String theFourthParameterOfThem,
          int theFifthParameterOfThem)
      implements WideMessage {
    @Override
    public String toString() {
      return "manyParametersWithLongNames(" + theFirstParameterOfThem + ", "
          + theSecondParameterOfThem + ", " + theThirdParameterOfThem + ", "
          + theFourthParameterOfThem + ", " + theFifthParameterOfThem + ")";
    }
  }
}
