package dev.rondo.processor.model;

import dev.rondo.processor.model.Signature.Deprecation;
import java.util.List;

/**
 * How the type that is a contract is declared.
 *
 * @param kind what it is declared as
 * @param visibility who can name it
 * @param deprecation whether who names it is warned
 * @param isNullMarked whether what may be null in it is marked so
 * @param typeParameters its type parameters
 */
public record Declaration(
    Kind kind,
    Visibility visibility,
    Deprecation deprecation,
    boolean isNullMarked,
    List<TypeParameter> typeParameters) {

  /** What a type is declared as. */
  public enum Kind {
    INTERFACE("an interface"),
    CLASS("a class"),
    RECORD("a record"),
    ENUM("an enum"),
    ANNOTATION("an annotation");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Who can name a type: the least visible of it and the types around it counts. */
  public enum Visibility {
    PUBLIC,
    PACKAGE,
    PRIVATE
  }
}
