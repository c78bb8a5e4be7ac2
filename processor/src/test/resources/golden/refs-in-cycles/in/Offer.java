package market;

public record Offer(String goods, long cents) {}
