package names;

/** No contract, so that its message is that of the contract which extends it. */
public interface Holding<T> {
  void hold(T element, int count);
}
