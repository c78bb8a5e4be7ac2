package dev.rondo.processor.model;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Signature.Deprecation;
import java.util.List;

/**
 * What values of a freezable type consist of, and are rebuilt from when they are sent.
 *
 * <p>Parts are named by their types: whether a part is immutable or freezable in turn is known to
 * the {@link Verdict.Freezable} that holds the shapes. That is how a type can contain itself.
 */
public sealed interface Shape {

  /**
   * A collection of elements.
   *
   * @param kind which one
   * @param element the elements' type; of a wildcard, the upper bound
   */
  record Elements(Kind kind, TypeName element) implements Shape {

    /** The interfaces of collections that are frozen. */
    public enum Kind {
      COLLECTION,
      LIST,
      SET
    }
  }

  /**
   * A map.
   *
   * @param key the keys' type; of a wildcard, the upper bound
   * @param value the values' type; of a wildcard, the upper bound
   */
  record Entries(TypeName key, TypeName value) implements Shape {}

  /**
   * An optional.
   *
   * @param content the content's type; of a wildcard, the upper bound
   */
  record Content(TypeName content) implements Shape {}

  /**
   * A record.
   *
   * @param exact the record's type, each wildcard replaced by its upper bound
   * @param components its components, in order
   */
  record Components(TypeName exact, List<Component> components) implements Shape {

    /**
     * A component of a record.
     *
     * @param name its name
     * @param type its type in this form of the record
     * @param deprecation whether callers of its accessor are warned
     */
    public record Component(String name, TypeName type, Deprecation deprecation) {}
  }

  /**
   * A sealed interface.
   *
   * @param subtypes what it permits, in the form that each has here
   */
  record Subtypes(List<TypeName> subtypes) implements Shape {}
}
