package post;

public sealed interface Result<T> {
  record Ok<V>(V value) implements Result<V> {}

  record Failed<V>(String reason) implements Result<V> {}
}
