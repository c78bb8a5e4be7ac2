package stock;

import java.util.List;

public record Delivery(List<Crate> crates) {}

record Crate(String content) {}
