package values;

public record Box<T>(T content) {}
