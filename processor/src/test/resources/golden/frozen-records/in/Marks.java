package shop;

import java.util.Set;

public record Marks(Set<String> names) {
  public Marks {
    names = Set.copyOf(names);
  }
}
