package bank;

enum Coin {
  CENT
}
