package bank;

public record Receipt(long cents, long balance) {}
