package dev.rondo.processor.generation;

import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Shape;
import dev.rondo.processor.model.Signature.Deprecation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The warnings that the user's own types and annotations cause in a method, each with its reason.
 */
final class Suppressions {

  private static final String CALLER_IS_WARNED = "whoever sends the message has been warned.";

  private final List<String> warnings = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();

  private Suppressions() {}

  /** For a method that so far has no reason for any. */
  static Suppressions none() {
    return new Suppressions();
  }

  /** For a method that reads these messages out of slots. */
  static Suppressions reading(List<Operation> operations) {
    Suppressions suppressions = none();
    if (operations.stream().anyMatch(each -> new Packing(each).isUnchecked())) {
      suppressions.add("unchecked", "a slot is filled by the method of the same operation only.");
    }
    return suppressions;
  }

  /** For a method that is given the behavior. */
  static Suppressions binding(Contract contract) {
    Suppressions suppressions = new Suppressions();
    if (contract.isGeneric()) {
      suppressions.add("unchecked", "an actor and its ref are made for the same type arguments.");
    }
    return suppressions;
  }

  /** For a method that returns the one descriptor of a generic contract. */
  static Suppressions describing() {
    Suppressions suppressions = new Suppressions();
    suppressions.add("unchecked", "the descriptor does the same for all type arguments.");
    return suppressions;
  }

  /** For a method that, besides, calls the behavior. */
  static Suppressions calling(List<Operation> operations) {
    Suppressions suppressions = reading(operations);
    suppressions.addDeprecations(operations);
    return suppressions;
  }

  /** For a method that overrides one of the ref's. */
  static Suppressions overriding(Operation operation) {
    Suppressions suppressions = new Suppressions();
    suppressions.addDeprecations(List.of(operation));
    return suppressions;
  }

  /** For a method that takes such a record apart, whose wildcards may have to be cast away. */
  static Suppressions rebuilding(Shape.Components shape, boolean isCast) {
    Suppressions suppressions = none();
    if (isCast) {
      suppressions.add("unchecked", "its parts are only read, and may be of subtypes.");
    }
    if (shape.components().stream()
        .anyMatch(each -> each.deprecation() == Deprecation.DEPRECATED)) {
      suppressions.add("deprecation", "a rebuilt record has all of its components.");
    }
    if (shape.components().stream()
        .anyMatch(each -> each.deprecation() == Deprecation.FOR_REMOVAL)) {
      suppressions.add("removal", "a rebuilt record has all of its components.");
    }
    return suppressions;
  }

  /** For a cast of what a handler's stage has completed with. */
  void addCast(SentType reply) {
    if (reply.isUncheckedCast() && warnings.isEmpty()) {
      add("unchecked", "it is what the handler of the same operation returned.");
    }
  }

  // @SuppressWarnings("unchecked") and, in the body:
  // // Unchecked: a slot is filled by the method of the same operation only.
  void addTo(MethodSpec.Builder method) {
    if (warnings.isEmpty()) {
      return;
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
    method.addAnnotation(annotation.build());
    reasons.forEach(reason -> method.addCode("// $L\n", reason));
  }

  private void add(String warning, String reason) {
    warnings.add(warning);
    reasons.add(Character.toUpperCase(warning.charAt(0)) + warning.substring(1) + ": " + reason);
  }

  private void addDeprecations(List<Operation> operations) {
    Set<Deprecation> deprecations =
        operations.stream()
            .flatMap(operation -> operation.signature().deprecations().stream())
            .collect(toSet());
    if (deprecations.contains(Deprecation.DEPRECATED)) {
      add("deprecation", CALLER_IS_WARNED);
    }
    if (deprecations.contains(Deprecation.FOR_REMOVAL)) {
      add("removal", CALLER_IS_WARNED);
    }
  }
}
