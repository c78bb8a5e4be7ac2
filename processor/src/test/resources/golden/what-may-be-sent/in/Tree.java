package post;

public record Tree<T>(T value, Tree<T> left, Tree<T> right) {}
