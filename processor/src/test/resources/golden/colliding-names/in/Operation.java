package hostile;

public record Operation(int number) {}
