package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.Copyable;
import java.util.List;

/** A value of some parts that can change. */
@Copyable
public record Bill(String customer, List<Item> items) {

  /** A part, with a part of its own. */
  @Copyable
  public static final class Item {
    private final String name;
    private final int[] amounts;

    /** With its amounts, which are taken over. */
    public Item(String name, int[] amounts) {
      this.name = name;
      this.amounts = amounts;
    }

    /** Its name. */
    public String name() {
      return name;
    }

    /** Its amounts, themselves. */
    public int[] amounts() {
      return amounts;
    }
  }
}
