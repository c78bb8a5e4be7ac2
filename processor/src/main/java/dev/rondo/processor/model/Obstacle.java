package dev.rondo.processor.model;

/** Why values of a type may not cross from one actor to another. */
public enum Obstacle {
  /** An array. */
  ARRAY,
  /** An actor's context. */
  CONTEXT,
  /** A class of collections, where an interface would do. */
  COLLECTION_CLASS,
  /** Something to be frozen in a class, which cannot be rebuilt with it. */
  COLLECTION_IN_CLASS,
  /** Something to be frozen in a persistent collection, which shares it with others. */
  COLLECTION_IN_PERSISTENT,
  /** A contract, where its ref is meant. */
  CONTRACT,
  /** A mutable type argument of a class whose copier shares what is of that type. */
  COPIED_ARGUMENT,
  /** A class that is marked copyable, but was compiled without the processor. */
  COPIER_MISSING,
  /** Type arguments that grow at each level, so that looking at components never ends. */
  ENDLESS,
  /** A future or stage. */
  FUTURE,
  /** A final class that is not compiled here. */
  HIDDEN_FIELDS,
  /** A part to be rebuilt whose type generated code cannot name. */
  INACCESSIBLE,
  /** An iterator. */
  ITERATOR,
  /** A type that is to be copied, and that the copier cannot name. */
  HIDDEN_TYPE,
  /** A functional interface. */
  LAMBDA,
  /** A class of the JDK that is not known to be immutable. */
  LIBRARY,
  /** A Cow within something else, where nobody counts its holders. */
  NESTED_COW,
  /** The type of a field that can be assigned again. */
  NOT_FINAL,
  /** A class that is to be copied and could be marked copyable, but is not. */
  NOT_MARKED_COPYABLE,
  /** A class that may have mutable subclasses. */
  OPEN_CLASS,
  /** An interface that mutable classes may implement. */
  OPEN_INTERFACE,
  /** A generic type without its arguments. */
  RAW_TYPE,
  /** A class of Rondo, whose objects belong to one actor or to none. */
  RUNTIME,
  /** A container that is to be copied and whose keys, of unknown type, are in an order. */
  SORTED_WILDCARD,
  /** A stream. */
  STREAM,
  /** A thread. */
  THREAD,
  /** An argument that a generic contract or ref cannot have, since it sends such values. */
  TYPE_ARGUMENT,
  /** A type parameter that is not marked {@code @Sendable}. */
  TYPE_VARIABLE,
  /** A type that is to be copied, and whose objects nobody knows how to copy. */
  UNCOPYABLE,
  /** A generic type that may hold anything. */
  WILDCARD
}
