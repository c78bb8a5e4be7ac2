package chat;

public record ChatMessage(String text) {}
