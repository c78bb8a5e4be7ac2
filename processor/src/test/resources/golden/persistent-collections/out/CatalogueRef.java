package catalogue;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Catalogue}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface CatalogueRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Catalogue, CatalogueRef> CONTRACT = CatalogueDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Catalogue, CatalogueRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Catalogue#put(String, long)}. */
  void put(String item, long count);

  /** Asks {@link Catalogue#stock()}. */
  Ask<HashMap<String, Long>> stock();

  /** Tells {@link Catalogue#orders(Vector)}. */
  void orders(Vector<Catalogue.Order> orders);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  CatalogueRef within(Duration timeout);
}
