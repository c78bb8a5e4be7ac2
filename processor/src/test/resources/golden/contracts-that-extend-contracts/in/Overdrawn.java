package bank;

public class Overdrawn extends Exception {
  private static final long serialVersionUID = 1;
}
