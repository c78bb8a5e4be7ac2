package post;

public record Letter(String text, Letter answer) {}
