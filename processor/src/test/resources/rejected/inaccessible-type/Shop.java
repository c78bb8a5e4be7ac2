package shop;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import stock.Delivery;
import stock.Depot;

@ActorContract
public interface Shop {
  // ERROR [rondo:inaccessible-type] 'delivery' is a stock.Delivery, whose 'crates' mentions stock.Crate, which generated code has to name when it freezes the value, and cannot from here. Make it public, with all that it is nested in.
  void take(Delivery delivery);

  // ERROR [rondo:inaccessible-type] 'depot' is a stock.Depot, whose 'Hall' mentions stock.Hall, which generated code has to name when it freezes the value, and cannot from here. Make it public, with all that it is nested in.
  void visit(Depot depot);

  // ERROR [rondo:inaccessible-type] 'slip' is a shop.Shop.Till.Slip, whose 'lines' mentions shop.Shop.Till.Line, which generated code has to name when it freezes the value, and cannot from here. Make it public, with all that it is nested in.
  void print(Till.Slip slip);

  void count(stock.Labels labels);

  class Till {
    record Slip(List<Line> lines) {}

    private record Line(List<String> words) {}
  }
}
