package shop;

import dev.rondo.annotation.Copyable;
import java.util.HashMap;

public class Outer {
  @Copyable
  public static class Settings {
    private HashMap<String, String> values = new HashMap<>();

    public HashMap<String, String> values() {
      return values;
    }

    public Settings values(HashMap<String, String> values) {
      this.values = values;
      return this;
    }
  }
}
