package dev.rondo.samples.bank;

/** The account has less than was asked for. */
public final class Overdrawn extends Exception {

  private static final long serialVersionUID = 1;

  /** Says how much is missing. */
  public Overdrawn(long missing) {
    super(missing + " cents are missing");
  }
}
