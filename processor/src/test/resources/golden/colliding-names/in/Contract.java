package hostile;

public record Contract(int number) {}
