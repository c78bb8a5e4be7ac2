package hostile;

public record Message(int number) {}
