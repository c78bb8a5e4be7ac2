package meter;

public class Gauge<T> {
  private volatile T value;

  public T value() {
    return value;
  }

  public void set(T newValue) {
    value = newValue;
  }
}
