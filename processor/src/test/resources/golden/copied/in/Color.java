package archive;

public enum Color {
  RED,
  GREEN
}
