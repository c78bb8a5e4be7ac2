package dev.rondo.processor.model;

import java.util.List;

/** One message of a contract: an abstract method. */
public sealed interface Operation permits Tell, Ask {

  /** What it is called with. */
  Signature signature();

  /** What its record and its constant are called. */
  MessageNames names();

  /** Its address. */
  default Origin origin() {
    return signature().origin();
  }

  /** The method's name. */
  default String name() {
    return signature().name();
  }

  /** The method's parameters. */
  default List<Parameter> parameters() {
    return signature().parameters();
  }

  /** Whether javac knows every type that the method mentions. */
  default boolean isResolved() {
    return signature().isResolved();
  }
}
