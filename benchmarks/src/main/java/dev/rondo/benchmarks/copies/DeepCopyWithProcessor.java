package dev.rondo.benchmarks.copies;

import dev.rondo.benchmarks.contract.Bill;
import dev.rondo.benchmarks.contract.Bill.Item;
import dev.rondo.benchmarks.contract.BillCopier;
import dev.rondo.benchmarks.contract.Bill_ItemCopier;

/** With generated copiers. */
public class DeepCopyWithProcessor extends DeepCopyDefaults {

  @Override
  Item copy(Item item) {
    return Bill_ItemCopier.copy(item);
  }

  @Override
  Bill copy(Bill original) {
    return BillCopier.copy(original);
  }
}
