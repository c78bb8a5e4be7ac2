package data;

interface Pushes<T> {
  void push(T element);

  default void pushTwice(T element) {
    push(element);
    push(element);
  }
}
