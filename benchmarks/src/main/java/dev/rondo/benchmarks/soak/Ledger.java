package dev.rondo.benchmarks.soak;

/** What a labourer remembers of all its lives. Its turns only. */
final class Ledger {

  private final int number;
  private final boolean mayLose;
  private final Town town;
  private final long[] last;
  private final long[] told;
  private int life;

  Ledger(int number, int senders, boolean mayLose, Town town) {
    this.number = number;
    this.mayLose = mayLose;
    this.town = town;
    this.last = new long[senders];
    this.told = new long[senders];
  }

  int number() {
    return number;
  }

  int beginLife() {
    return ++life;
  }

  void take(int sender, long count) {
    boolean isRight = mayLose ? count > last[sender] : count == last[sender] + 1;
    town.check(
        isRight, () -> number + " got " + count + " of " + sender + " after " + last[sender]);
    last[sender] = count;
  }

  void checkLife(int of) {
    town.check(of == life, () -> number + " got what belongs to life " + of + " in " + life);
  }

  /** What the labourer counts its next message to another one as. */
  long nextTo(int other) {
    return ++told[other];
  }
}
