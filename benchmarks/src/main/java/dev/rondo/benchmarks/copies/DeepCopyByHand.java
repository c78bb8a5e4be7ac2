package dev.rondo.benchmarks.copies;

import dev.rondo.benchmarks.contract.Bill;
import dev.rondo.benchmarks.contract.Bill.Item;
import java.util.ArrayList;
import java.util.List;

/** As one writes it: what is there twice is copied twice. */
public class DeepCopyByHand extends DeepCopyDefaults {

  @Override
  Item copy(Item item) {
    return new Item(item.name(), item.amounts().clone());
  }

  @Override
  Bill copy(Bill original) {
    List<Item> items = new ArrayList<>(original.items().size());
    for (Item item : original.items()) {
      items.add(copy(item));
    }
    return new Bill(original.customer(), items);
  }
}
