package wide;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Wide}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface WideRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Wide, WideRef> CONTRACT = WideDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Wide, WideRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Wide#fits(long, long, long, long, String, String, String, String)}. */
  void fits(long a, long b, long c, long d, String e, String f, String g, String h);

  /** Tells {@link Wide#fiveWords(int, int, int, int, int)}. */
  void fiveWords(int a, int b, int c, int d, int e);

  /** Asks {@link Wide#fiveRefs(String, String, String, String, Wide_Box)}. */
  Ask<String> fiveRefs(String message, String slot, String hashCode, String hashCode_,
      Wide_Box<Long> box);

  /** Tells {@link Wide#manyParametersWithLongNames(String, String, String, String, int)}. */
  void manyParametersWithLongNames(String theFirstParameterOfThem, String theSecondParameterOfThem,
      String theThirdParameterOfThem, String theFourthParameterOfThem, int theFifthParameterOfThem);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  WideRef within(Duration timeout);
}
