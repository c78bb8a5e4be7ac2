package hostile;

public record Descriptor(int number) {}
