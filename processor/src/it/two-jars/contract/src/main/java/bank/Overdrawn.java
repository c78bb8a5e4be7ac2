package bank;

/** There is not enough money in the account. */
public class Overdrawn extends Exception {
  private static final long serialVersionUID = 1;

  /** Says how much is missing. */
  public Overdrawn(long missing) {
    super(missing + " cents are missing");
  }
}
