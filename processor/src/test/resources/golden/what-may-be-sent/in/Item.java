package post;

public abstract class Item {
  private final int weight;

  protected Item(int weight) {
    this.weight = weight;
  }

  public int weight() {
    return weight;
  }
}
