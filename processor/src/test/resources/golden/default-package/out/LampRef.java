import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Lamp}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface LampRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Lamp, LampRef> CONTRACT = LampDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Lamp, LampRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Lamp#turn(Lamp.State)}. */
  void turn(Lamp.State state);

  /** Asks {@link Lamp#state()}. */
  Ask<Lamp.State> state();

  /** Tells {@link Lamp#color(Color)}. */
  void color(Color color);

  /** Tells {@link Lamp#label(Descriptor)}. */
  void label(Descriptor descriptor);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  LampRef within(Duration timeout);
}
