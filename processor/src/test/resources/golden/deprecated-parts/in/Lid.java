package depot;

import java.util.List;

public record Lid(List<String> texts) {
  @Deprecated
  public Lid {}
}
