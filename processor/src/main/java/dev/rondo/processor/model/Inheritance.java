package dev.rondo.processor.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a contract has from the interfaces that it extends, apart from messages.
 *
 * @param parents the contracts among them, also those behind an interface that is none
 * @param redeclarations messages that it declares again, or has from several parents
 * @param ambiguities messages that type arguments make the same
 * @param isResolved whether javac knows every interface that it extends, and their type arguments
 * @param isRefusedByJavac whether what it has from several of them contradicts each other
 */
public record Inheritance(
    List<Parent> parents,
    List<Redeclaration> redeclarations,
    List<Ambiguity> ambiguities,
    boolean isResolved,
    boolean isRefusedByJavac) {

  Inheritance retaining(Predicate<Parent> condition) {
    return new Inheritance(
        parents.stream().filter(condition).toList(),
        redeclarations,
        ambiguities,
        isResolved,
        isRefusedByJavac);
  }
}
