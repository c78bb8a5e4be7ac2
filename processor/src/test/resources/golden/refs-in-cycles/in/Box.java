package market;

public record Box<T>(T content) {}
