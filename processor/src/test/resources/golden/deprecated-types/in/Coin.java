package old;

@Deprecated
public enum Coin {
  PENNY
}
