package hostile;

public record Override(int number) {}
