package shop;

import java.util.List;
import java.util.Map;

public record Order(long id, List<String> lines, Map<String, Page<String>> notes) {}
