package dev.rondo.benchmarks.ring;

import dev.rondo.benchmarks.contract.CounterA;
import dev.rondo.benchmarks.contract.CounterB;
import dev.rondo.benchmarks.contract.CounterC;
import dev.rondo.benchmarks.contract.CounterD;
import dev.rondo.benchmarks.contract.CounterE;
import dev.rondo.benchmarks.contract.CounterF;
import dev.rondo.benchmarks.contract.CounterG;
import dev.rondo.benchmarks.contract.CounterH;
import dev.rondo.benchmarks.contract.Total;

/**
 * Eight handlers, one for each counter contract, with a total each. They are written out because
 * the dispatch of each contract is a method of its own, and a call that meets eight of them costs
 * more than one that meets a single shared method.
 */
public final class CounterHandlers {

  /** The operation {@code add}. */
  public static final int ADD = 1;

  /** The operation {@code takeTotal}. */
  public static final int TAKE_TOTAL = 2;

  private final Total[] totals = newTotals();

  /** Leads to the total of number 0. */
  public final Handler a = new HandlerA(totals[0]);

  /** Leads to the total of number 1. */
  public final Handler b = new HandlerB(totals[1]);

  /** Leads to the total of number 2. */
  public final Handler c = new HandlerC(totals[2]);

  /** Leads to the total of number 3. */
  public final Handler d = new HandlerD(totals[3]);

  /** Leads to the total of number 4. */
  public final Handler e = new HandlerE(totals[4]);

  /** Leads to the total of number 5. */
  public final Handler f = new HandlerF(totals[5]);

  /** Leads to the total of number 6. */
  public final Handler g = new HandlerG(totals[6]);

  /** Leads to the total of number 7. */
  public final Handler h = new HandlerH(totals[7]);

  /** Makes handlers whose totals are zero. */
  public CounterHandlers() {}

  private static Total[] newTotals() {
    Total[] totals = new Total[8];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = new Total();
    }
    return totals;
  }

  /** All eight, in order. */
  public Handler[] all() {
    return new Handler[] {a, b, c, d, e, f, g, h};
  }

  /** Takes the sum of all totals. For the thread that dispatches. */
  public long takeTotal() {
    long sum = 0;
    for (Total total : totals) {
      sum += total.takeTotal();
    }
    return sum;
  }

  static final class HandlerA implements Handler {
    private final CounterA behavior;

    HandlerA(CounterA behavior) {
      this.behavior = behavior;
    }

    @Override
    public void dispatch(Entry entry) {
      switch (entry.op) {
        case ADD -> behavior.add(entry.word0);
        case TAKE_TOTAL -> entry.answer(behavior.takeTotal());
        default -> throw entry.unknownOperation();
      }
    }
  }

  static final class HandlerB implements Handler {
    private final CounterB behavior;

    HandlerB(CounterB behavior) {
      this.behavior = behavior;
    }

    @Override
    public void dispatch(Entry entry) {
      switch (entry.op) {
        case ADD -> behavior.add(entry.word0);
        case TAKE_TOTAL -> entry.answer(behavior.takeTotal());
        default -> throw entry.unknownOperation();
      }
    }
  }

  static final class HandlerC implements Handler {
    private final CounterC behavior;

    HandlerC(CounterC behavior) {
      this.behavior = behavior;
    }

    @Override
    public void dispatch(Entry entry) {
      switch (entry.op) {
        case ADD -> behavior.add(entry.word0);
        case TAKE_TOTAL -> entry.answer(behavior.takeTotal());
        default -> throw entry.unknownOperation();
      }
    }
  }

  static final class HandlerD implements Handler {
    private final CounterD behavior;

    HandlerD(CounterD behavior) {
      this.behavior = behavior;
    }

    @Override
    public void dispatch(Entry entry) {
      switch (entry.op) {
        case ADD -> behavior.add(entry.word0);
        case TAKE_TOTAL -> entry.answer(behavior.takeTotal());
        default -> throw entry.unknownOperation();
      }
    }
  }

  static final class HandlerE implements Handler {
    private final CounterE behavior;

    HandlerE(CounterE behavior) {
      this.behavior = behavior;
    }

    @Override
    public void dispatch(Entry entry) {
      switch (entry.op) {
        case ADD -> behavior.add(entry.word0);
        case TAKE_TOTAL -> entry.answer(behavior.takeTotal());
        default -> throw entry.unknownOperation();
      }
    }
  }

  static final class HandlerF implements Handler {
    private final CounterF behavior;

    HandlerF(CounterF behavior) {
      this.behavior = behavior;
    }

    @Override
    public void dispatch(Entry entry) {
      switch (entry.op) {
        case ADD -> behavior.add(entry.word0);
        case TAKE_TOTAL -> entry.answer(behavior.takeTotal());
        default -> throw entry.unknownOperation();
      }
    }
  }

  static final class HandlerG implements Handler {
    private final CounterG behavior;

    HandlerG(CounterG behavior) {
      this.behavior = behavior;
    }

    @Override
    public void dispatch(Entry entry) {
      switch (entry.op) {
        case ADD -> behavior.add(entry.word0);
        case TAKE_TOTAL -> entry.answer(behavior.takeTotal());
        default -> throw entry.unknownOperation();
      }
    }
  }

  static final class HandlerH implements Handler {
    private final CounterH behavior;

    HandlerH(CounterH behavior) {
      this.behavior = behavior;
    }

    @Override
    public void dispatch(Entry entry) {
      switch (entry.op) {
        case ADD -> behavior.add(entry.word0);
        case TAKE_TOTAL -> entry.answer(behavior.takeTotal());
        default -> throw entry.unknownOperation();
      }
    }
  }
}
