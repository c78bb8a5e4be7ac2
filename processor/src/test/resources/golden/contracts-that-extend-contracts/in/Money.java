package bank;

public record Money(long cents) {}
