package depot;

import java.util.List;
import java.util.Map;

@SuppressWarnings({"deprecation", "removal"})
public record Crate(Label label, List<Sheet> sheets, Map<String, Box> boxes) {}
