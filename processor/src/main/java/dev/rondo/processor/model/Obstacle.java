package dev.rondo.processor.model;

/** Why values of a type may not cross from one actor to another. */
public enum Obstacle {
  /** An array. */
  ARRAY,
  /** A list, set, map or optional, which will be frozen when sent. */
  COLLECTION,
  /** A contract, where its ref is meant. */
  CONTRACT,
  /** Type arguments that grow at each level, so that looking at components never ends. */
  ENDLESS,
  /** A final class that is not compiled here. */
  HIDDEN_FIELDS,
  /** A functional interface. */
  LAMBDA,
  /** A class of the JDK or of Rondo that is not known to be immutable. */
  LIBRARY,
  /** The type of a field that can be assigned again. */
  NOT_FINAL,
  /** A class that may have mutable subclasses. */
  OPEN_CLASS,
  /** An interface that mutable classes may implement. */
  OPEN_INTERFACE,
  /** A generic type without its arguments. */
  RAW_TYPE,
  /** An argument that a generic contract or ref cannot have, since it sends such values. */
  TYPE_ARGUMENT,
  /** A type parameter that is not marked {@code @Sendable}. */
  TYPE_VARIABLE
}
