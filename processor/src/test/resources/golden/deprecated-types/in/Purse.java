package old;

@Deprecated(forRemoval = true)
public final class Purse {
  private Purse() {}

  public record Slip(String text) {}
}
