package print;

public record Page(int number) {}
