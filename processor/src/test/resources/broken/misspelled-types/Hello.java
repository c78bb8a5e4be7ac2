package misspelled;

// ERROR cannot find symbol
public record Hello(BRef b, Tpo t) {}
