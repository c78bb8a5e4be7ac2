package chat;

public class LineCalls {}
