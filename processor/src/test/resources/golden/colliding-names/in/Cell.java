package hostile;

public record Cell(int number) {}
