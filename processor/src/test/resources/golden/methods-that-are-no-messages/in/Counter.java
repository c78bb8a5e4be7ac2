package count;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Counter {
  int STEP = 1;

  void add(int amount);

  default void increment() {
    add(step());
  }

  static int step() {
    return STEP;
  }
}
