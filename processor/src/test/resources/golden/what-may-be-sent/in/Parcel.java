package post;

public final class Parcel extends Item {
  private static int count;

  private final Letter letter;

  public Parcel(int weight, Letter letter) {
    super(weight);
    this.letter = letter;
    count++;
  }

  public static int count() {
    return count;
  }

  public Letter letter() {
    return letter;
  }
}
