package data;

interface Pops<T> extends Sized {
  T pop() throws Empty;

  class Empty extends Exception {
    private static final long serialVersionUID = 1;
  }
}
