package depot;

import dev.rondo.annotation.Copyable;

@Copyable
public final class Trolley {
  @Deprecated final int wheels;
  private int[] weights = {};

  @Deprecated
  public Trolley(int wheels) {
    this.wheels = wheels;
  }

  @Deprecated
  public int[] getWeights() {
    return weights;
  }

  public void setWeights(int[] weights) {
    this.weights = weights;
  }
}
