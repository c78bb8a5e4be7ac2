package plant;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Pump}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface PumpRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Pump, PumpRef> CONTRACT = PumpDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Pump, PumpRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Pump#fill(int)}. */
  void fill(int litres);

  /** Tells {@link Pump#stop()}. */
  void stop();

  /** Tells {@link Pump#limit(int, String)}. */
  void limit(int litres, String reason);

  /** Asks {@link Pump#log()}. */
  Ask<String> log();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  PumpRef within(Duration timeout);
}
