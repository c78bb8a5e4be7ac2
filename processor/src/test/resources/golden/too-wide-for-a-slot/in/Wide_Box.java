package wide;

public record Wide_Box<T>(T content) {}
