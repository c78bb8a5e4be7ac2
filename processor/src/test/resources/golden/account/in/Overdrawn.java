package bank;

public class Overdrawn extends Exception {
  private static final long serialVersionUID = 1;

  public Overdrawn(long missing) {
    super(missing + " cents are missing");
  }
}
