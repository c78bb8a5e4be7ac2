package shop;

import dev.rondo.spi.Copies;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Order}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class OrderCopier {
  private OrderCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  static Order copy(Order original) {
    return Copies.ofWhole(original, OrderCopier::copy);
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  static Order copy(Order original, Copies copies) {
    if (original.getClass() != Order.class) {
      throw new IllegalArgumentException(original.getClass().getName()
          + " is a subclass, of which a copy would be a plain shop.Order");
    }
    Order copy = new Order(original.customer(), copies.of(original.getLines(), List.class,
        (part, within) -> copyOfLineList(part, within)));
    copy.id = original.id;
    copy.setOrdered(copies.of(original.getOrdered(), (part, within) -> new Date(part.getTime())));
    copy.setPaid(original.isPaid());
    copy.deliveries = copies.of(original.deliveries, TreeSet.class,
        (part, within) -> copyOfDateTreeSet(part, within));
    copy.origin = original.origin;
    return copy;
  }

  private static List<Line> copyOfLineList(List<Line> original, Copies copies) {
    ArrayList<Line> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, LineCopier::copy));
    return copy;
  }

  private static TreeSet<Date> copyOfDateTreeSet(TreeSet<Date> original, Copies copies) {
    TreeSet<Date> copy = new TreeSet<>(original.comparator());
    copies.addAll(original, copy, (each, all) -> all.of(each,
        (part, within) -> new Date(part.getTime())));
    return copy;
  }
}
