package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import dev.rondo.annotation.Copyable;
import dev.rondo.annotation.Sendable;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@ActorContract
interface Shop {
  // ERROR [rondo:copied-without-copier] 'orders' is a java.util.List<shop.Order>, to be copied, but shop.Order has no copier. Mark shop.Order @Copyable.
  void order(@Copied List<Order> orders);

  @Copied
  // ERROR [rondo:copied-without-copier] 'last()' replies with a java.util.Map<java.lang.String, shop.Order[]>, to be copied, but shop.Order has no copier. Mark shop.Order @Copyable.
  Map<String, Order[]> last();

  // ERROR [rondo:copied-without-copier] 'next' is a java.util.Calendar, to be copied, but nobody knows how to copy a java.util.Calendar. Use a class marked @Copyable, or a type of the JDK that can be copied.
  void meet(@Copied Calendar next);

  // ERROR [rondo:copied-without-copier] 'anything' is a java.lang.Object, to be copied, but nobody knows how to copy a java.lang.Object. Use a class marked @Copyable, or a type of the JDK that can be copied.
  void anything(@Copied Object anything);

  // ERROR [rondo:copied-without-copier] 'index' is a java.util.TreeMap<? extends java.util.Date, java.util.Date>, to be copied, but the order of unknown elements has no copy. Write the type instead of ?.
  void index(@Copied TreeMap<? extends Date, Date> index);

  // ERROR [rondo:copied-without-copier] 'box' is a shop.Box<java.util.Date>, to be copied, but its copier would share the java.util.Date. Use a type argument that is immutable.
  void box(@Copied Box<Date> box);

  void parcel(@Copied Parcel parcel, @Copied Shape shape);
}

class Order {
  Date time;
}

@Copyable
record Box<@Sendable T>(ArrayList<String> names, T content) {}

@Copyable
record Parcel(
    // ERROR [rondo:copied-without-copier] 'orders' is a java.util.ArrayList<shop.Order>, to be copied, but shop.Order has no copier. Mark shop.Order @Copyable.
    ArrayList<Order> orders) {}

@Copyable
class Holder {
  // ERROR [rondo:copied-without-copier] 'secrets' is a shop.Holder.Secret[], to be copied, but its copier cannot name shop.Holder.Secret. Make shop.Holder.Secret visible to this package.
  Secret[] secrets;

  private record Secret(String text) {}
}

@Copyable
// ERROR [rondo:copied-without-copier] One kind of shop.Shape is a shop.Polygon, to be copied, but shop.Polygon has no copier. Mark shop.Polygon @Copyable.
sealed interface Shape {}

record Polygon(int[] corners) implements Shape {}
