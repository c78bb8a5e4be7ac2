package stock;

public record Item(String name) {}
