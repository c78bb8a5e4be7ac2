package shop;

import java.util.List;

public record Words(List<String> words, List<String> what, List<String> order, boolean exact) {
  @Deprecated
  @Override
  public boolean exact() {
    return exact;
  }
}
