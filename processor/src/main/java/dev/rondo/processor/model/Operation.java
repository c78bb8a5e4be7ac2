package dev.rondo.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** One message of a contract: an abstract method, its own or inherited. */
public sealed interface Operation permits Tell, Ask {

  /** What it is called with. */
  Signature signature();

  /** What its record and its constant are called. */
  MessageNames names();

  /** The contract that declares it: the one that has it, or one that this extends. */
  default DeclaringContract declaredBy() {
    return signature().declaredBy();
  }

  /** Its record, {@code AccountMessage.Deposit} for one. */
  default TypeName record() {
    return declaredBy().record(names().record());
  }

  /** Its address. */
  default Origin origin() {
    return signature().origin();
  }

  /** The method's name. */
  default String name() {
    return signature().erasure().name();
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
