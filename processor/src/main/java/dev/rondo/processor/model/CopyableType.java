package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.rondo.processor.model.Signature.Deprecation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type annotated with {@code @Copyable}, as its author declared it.
 *
 * @param origin its address
 * @param type its name, with its type parameters as arguments
 * @param typeVariables its type parameters
 * @param kind what it is declared as
 * @param visibility who can name it
 * @param copier the class that is generated from it
 * @param isCopierTaken whether another type has that name already
 * @param environment what generated code finds where the type is compiled
 * @param deprecated it and its subtypes, as far as they are deprecated
 * @param subtypes what an object of a sealed type may be besides
 * @param instance what an object of the type itself consists of
 */
public record CopyableType(
    Origin origin,
    TypeName type,
    List<TypeVariableName> typeVariables,
    Kind kind,
    Declaration.Visibility visibility,
    ClassName copier,
    boolean isCopierTaken,
    Environment environment,
    DeprecatedTypes deprecated,
    List<SentType> subtypes,
    Instance instance) {

  /** What a type is declared as, as far as copying it goes. */
  public enum Kind {
    /** A record or a final class. */
    FINAL("a final class"),
    /** A class that may have subclasses. */
    OPEN("a class"),
    /** A sealed class or interface without objects of its own. */
    SEALED("a sealed type"),
    GENERIC_SEALED("sealed and generic, so that its subtypes cannot be told apart"),
    SEALED_CLASS("a sealed class that is not abstract"),
    ABSTRACT("an abstract class that is not sealed, so that its subclasses are unknown"),
    INTERFACE("an interface that is not sealed, so that its classes are unknown"),
    INNER("an inner class, whose objects belong to another object"),
    ENUM("an enum, which is never copied"),
    ANNOTATION("an annotation");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** Whether a copier can be made for such a type. */
    public boolean isCopyable() {
      return this == FINAL || this == OPEN || this == SEALED;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * What an object consists of.
   *
   * @param hiddenSuperclass a superclass whose fields cannot be relied upon; empty if there is none
   * @param hasConstructor whether there is a constructor that takes nothing but fields
   * @param arguments the fields that the constructor takes, in its order
   * @param others the fields that are set afterwards
   * @param deprecations how who uses the constructor, fields and methods is warned
   */
  public record Instance(
      String hiddenSuperclass,
      boolean hasConstructor,
      List<CopiedField> arguments,
      List<CopiedField> others,
      Set<Deprecation> deprecations) {

    /** What an object consists of that is not made by itself. */
    public static final Instance NONE = new Instance("", true, List.of(), List.of(), Set.of());

    /** All fields: those that the constructor takes, and then the others. */
    public List<CopiedField> fields() {
      return Stream.concat(arguments.stream(), others.stream()).toList();
    }
  }

  /** Whether javac knows every type in it. */
  public boolean isResolved() {
    return subtypes.stream().allMatch(SentType::isResolved)
        && instance.fields().stream().allMatch(field -> field.type().isResolved());
  }
}
