package names;

public interface Held {
  void hold(String name, int count);
}
