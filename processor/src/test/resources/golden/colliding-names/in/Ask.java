package hostile;

public record Ask(int number) {}
