package words;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Words}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface WordsRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Words, WordsRef> CONTRACT = WordsDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Words, WordsRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Words#record(int)}. */
  void record(int record);

  /** Asks {@link Words#yield(int, String)}. */
  Ask<String> yield(int yield, String var);

  /** Tells {@link Words#var(int, int, int)}. */
  void var(int sealed, int permits, int when);

  /** Tells {@link Words#module(int, int, int)}. */
  void module(int open, int with, int to);

  /** Tells {@link Words#_under(int)}. */
  void _under(int __);

  /** Tells {@link Words#$(int)}. */
  void $(int $);

  /** Tells {@link Words#java(String, String)}. */
  void java(String dev, String words);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  WordsRef within(Duration timeout);
}
