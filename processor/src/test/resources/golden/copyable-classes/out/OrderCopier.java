package shop;

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
    if (original.getClass() != Order.class) {
      throw new IllegalArgumentException(original.getClass().getName()
          + " is a subclass, of which a copy would be a plain shop.Order");
    }
    Order copy = new Order(original.customer(), copyOfLineList(original.getLines()));
    copy.id = original.id;
    copy.setOrdered(copyOfDate(original.getOrdered()));
    copy.setPaid(original.isPaid());
    copy.deliveries = copyOfDateTreeSet(original.deliveries);
    copy.origin = original.origin;
    return copy;
  }

  private static List<Line> copyOfLineList(List<Line> original) {
    if (original == null) {
      return null;
    }
    ArrayList<Line> copy = new ArrayList<>(original.size());
    for (Line each : original) {
      copy.add(copyOfLine(each));
    }
    return copy;
  }

  private static Line copyOfLine(Line original) {
    return original == null ? null : LineCopier.copy(original);
  }

  private static Date copyOfDate(Date original) {
    return original == null ? null : new Date(original.getTime());
  }

  private static TreeSet<Date> copyOfDateTreeSet(TreeSet<Date> original) {
    if (original == null) {
      return null;
    }
    TreeSet<Date> copy = new TreeSet<>(original.comparator());
    for (Date each : original) {
      copy.add(copyOfDate(each));
    }
    return copy;
  }
}
