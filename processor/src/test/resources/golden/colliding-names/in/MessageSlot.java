package hostile;

public record MessageSlot(int number) {}
