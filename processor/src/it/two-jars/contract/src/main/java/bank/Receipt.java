package bank;

/** What was paid out, and what is left. */
public record Receipt(long cents, long balance) {}
