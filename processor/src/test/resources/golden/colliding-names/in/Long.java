package hostile;

public record Long(int number) {}
