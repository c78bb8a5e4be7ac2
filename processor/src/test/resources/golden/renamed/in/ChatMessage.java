package chat;

public record ChatMessage(String author, String text) {}
