package hostile;

public record Duration(int number) {}
