package old;

public record Box<T>(T content) {}
