package dev.rondo.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A type in a {@code throws} clause.
 *
 * @param name the type
 * @param kind what the compiler and the runtime make of it
 */
public record ThrownType(TypeName name, Kind kind) {

  /** What the compiler and the runtime make of a thrown type. */
  public enum Kind {
    /** An exception that a caller has to declare or catch. */
    CHECKED,
    /** A RuntimeException. */
    UNCHECKED,
    /** Not an Exception at all. */
    ERROR,
    /** A type variable. */
    VARIABLE,
    /** Not known to javac, at least not yet. */
    UNRESOLVED
  }

  boolean isResolved() {
    return kind != Kind.UNRESOLVED;
  }
}
