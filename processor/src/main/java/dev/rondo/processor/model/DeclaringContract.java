package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Signature.Deprecation;
import java.util.List;
import java.util.Set;

/**
 * The contract that declares a message, as one sees it that has the message, perhaps inherited.
 *
 * @param type its name
 * @param message its messages as values
 * @param typeArguments what its type parameters stand for; empty if it has none
 * @param askTimeoutMillis deadline of all its asks; 0 where it sets none
 * @param deprecations the warnings that mentioning its records causes
 */
public record DeclaringContract(
    ClassName type,
    ClassName message,
    List<TypeName> typeArguments,
    long askTimeoutMillis,
    Set<Deprecation> deprecations) {

  /** The record of that name, {@code CacheMessage.Put<String, Long>} for one. */
  TypeName record(String name) {
    return parameterized(message.nestedClass(name), typeArguments);
  }

  /** A type with these arguments, if there are any. */
  static TypeName parameterized(ClassName type, List<? extends TypeName> arguments) {
    return arguments.isEmpty()
        ? type
        : ParameterizedTypeName.get(type, arguments.toArray(TypeName[]::new));
  }
}
