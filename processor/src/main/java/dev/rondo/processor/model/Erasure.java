package dev.rondo.processor.model;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A method as the virtual machine knows it, without its return type; prints as {@code
 * put(java.lang.Object, long)}.
 *
 * @param name the method's name
 * @param parameterTypes its erased parameter types
 */
public record Erasure(String name, List<TypeName> parameterTypes) {

  @Override
  public String toString() {
    return name + parameterTypes.stream().map(TypeName::toString).collect(joining(", ", "(", ")"));
  }
}
