package catalogue;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import javax.annotation.processing.Generated;

/** The messages of {@link Catalogue}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface CatalogueMessage extends Message {
  /** A call of {@link Catalogue#put(String, long)}. */
  record Put(String item, long count) implements CatalogueMessage {
    @Override
    public String toString() {
      return "put(" + item + ", " + count + ")";
    }
  }

  /** A call of {@link Catalogue#stock()}. */
  record Stock() implements CatalogueMessage, AskMessage<HashMap<String, Long>> {
    @Override
    public String toString() {
      return "stock()";
    }
  }

  /** A call of {@link Catalogue#orders(Vector)}. */
  record Orders(Vector<Catalogue.Order> orders) implements CatalogueMessage {
    @Override
    public String toString() {
      return "orders(" + orders + ")";
    }
  }
}
