package stock;

import java.util.List;

public record Labels(Color color, List<String> texts) {}

enum Color {
  RED
}
