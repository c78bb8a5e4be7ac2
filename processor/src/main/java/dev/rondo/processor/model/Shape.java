package dev.rondo.processor.model;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Signature.Deprecation;
import java.util.List;
import java.util.Optional;

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
   * @param components its components, in order
   * @param constructor whether callers of its canonical constructor are warned
   */
  record Components(List<Component> components, Deprecation constructor) implements Shape {

    /**
     * A component of a record.
     *
     * @param name its name
     * @param type its type in this form of the record; of a wildcard, the upper bound
     * @param cast the erased type that the constructor takes, if one of that bound is none
     * @param accessor whether callers of its accessor are warned
     */
    public record Component(
        String name, TypeName type, Optional<TypeName> cast, Deprecation accessor) {}
  }

  /**
   * A sealed interface.
   *
   * @param subtypes what it permits
   */
  record Subtypes(List<Subtype> subtypes) implements Shape {

    /**
     * A permitted subtype.
     *
     * @param type its form in this form of the sealed interface
     * @param isKnown whether javac knows, too, that this is the form
     */
    public record Subtype(TypeName type, boolean isKnown) {}
  }
}
