package catalogue;

import dev.rondo.annotation.ActorContract;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;

// @start region="contract"
@ActorContract
public interface Catalogue {
  void put(String item, long count);

  /** All that there is now; goes on unchanged while the actor makes others from it. */
  HashMap<String, Long> stock();

  void orders(Vector<Order> orders);

  record Order(String item, Vector<Long> counts) {}
}
// @end
