package names;

public record Ask_Value(int number) {}
