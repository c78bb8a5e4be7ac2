package shop;

import java.util.ArrayList;
import java.util.List;

/** Its accessor returns a copy of what the field holds. */
public record Covered(List<String> names) {
  @Override
  public List<String> names() {
    return List.copyOf(names);
  }

  public static Covered empty() {
    return new Covered(new ArrayList<>());
  }

  public void add(String name) {
    names.add(name);
  }

  public int size() {
    return names.size();
  }
}
