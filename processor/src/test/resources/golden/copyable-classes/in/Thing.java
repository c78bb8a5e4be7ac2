package shop;

abstract class Thing {
  protected long id;
  transient int hits;

  int hits() {
    return ++hits;
  }
}
