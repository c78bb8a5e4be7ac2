package depot;

import java.util.List;

@SuppressWarnings("deprecation")
public sealed interface Wrapping {
  @Deprecated
  record Paper(List<String> colours) implements Wrapping {}

  record Foil(List<String> colours) implements Wrapping {}
}
