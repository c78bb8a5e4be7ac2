package dev.rondo.processor.model;

/**
 * A printable address in the user's sources, {@code bank.Account#deposit(long).cents} for one.
 *
 * <p>Elements do not outlive a round; addresses do.
 *
 * @param type the canonical name of a type
 * @param member a field's name or a method's name and erased parameter types; empty for the type
 * @param part the name of a parameter or, in angle brackets, a type parameter; empty for the whole
 * @param annotation the simple name of one of its annotations; empty for what is annotated
 */
public record Origin(String type, String member, String part, String annotation) {

  /** The address of a type. */
  public static Origin ofType(String type) {
    return new Origin(type, "", "", "");
  }

  /** The address of a member of this type. */
  public Origin member(String name) {
    return new Origin(type, name, "", "");
  }

  /** The address of a parameter of this member, or a type parameter of this member or type. */
  public Origin part(String name) {
    return new Origin(type, member, name, "");
  }

  /** The address of an annotation of this. */
  public Origin annotation(String name) {
    return new Origin(type, member, part, name);
  }

  @Override
  public String toString() {
    return type
        + (member.isEmpty() ? "" : "#" + member)
        + (part.isEmpty() ? "" : "." + part)
        + (annotation.isEmpty() ? "" : "@" + annotation);
  }
}
