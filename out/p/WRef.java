package p;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link W}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface WRef<@Sendable T> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <T> Contract<W<T>, WRef<T>> contract() {
    return WDispatch.contract();
  }

  /** Tells {@link W#a(Object)}. */
  void a(T t);

  /** Tells {@link W#a(String)}. */
  void a(String s);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  WRef<T> within(Duration timeout);
}
