package dev.rondo.processor.model;

/** Makes names of parts of names; letters may be any that Unicode has. */
public final class Words {

  private Words() {}

  /** {@code Lines} for {@code lines}. */
  public static String capitalized(String name) {
    int first = name.codePointAt(0);
    return withFirst(Character.toUpperCase(first), name);
  }

  /** {@code lines} for {@code Lines}. */
  public static String decapitalized(String name) {
    int first = name.codePointAt(0);
    return withFirst(Character.toLowerCase(first), name);
  }

  private static String withFirst(int letter, String name) {
    return Character.toString(letter) + name.substring(name.offsetByCodePoints(0, 1));
  }
}
