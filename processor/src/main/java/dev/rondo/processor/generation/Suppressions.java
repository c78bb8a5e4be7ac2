package dev.rondo.processor.generation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.CopiedField;
import dev.rondo.processor.model.CopyableType;
import dev.rondo.processor.model.DeprecatedTypes;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.Parent;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Shape;
import dev.rondo.processor.model.Signature.Deprecation;
import dev.rondo.processor.model.Verdict;
import dev.rondo.processor.model.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The warnings that the user's own types and annotations cause in a place, each with its reason.
 */
final class Suppressions {

  private static final String CALLER_IS_WARNED = "whoever sends the message has been warned.";
  private static final String CONTRACT_EXTENDS =
      "the contract extends the deprecated one, and its author has been warned.";
  private static final String CONTRACT_MENTIONS =
      "the contract mentions the type, and its author has been warned.";

  private static final String CONSISTS_OF =
      "values consist of the type, and their author has been warned.";

  private final Map<String, String> reasons = new LinkedHashMap<>();

  private Suppressions() {}

  /** For a method that so far has no reason for any. */
  static Suppressions none() {
    return new Suppressions();
  }

  /** For a method that makes records of what is in slots. */
  static Suppressions reifying(List<Operation> operations) {
    Suppressions suppressions = reading(operations);
    operations.forEach(suppressions::addRecord);
    return suppressions;
  }

  private static Suppressions reading(List<Operation> operations) {
    Suppressions suppressions = mentioning(operations);
    if (operations.stream().anyMatch(each -> new Packing(each).isUnchecked())) {
      suppressions.add("unchecked", "a slot is filled by the method of the same operation only.");
    }
    return suppressions;
  }

  /** For a method that is given the behavior. */
  static Suppressions binding(Contract contract) {
    Suppressions suppressions = none();
    if (contract.isGeneric()) {
      suppressions.add("unchecked", "an actor and its ref are made for the same type arguments.");
    }
    return suppressions;
  }

  /** For a method that returns the one descriptor of a generic contract. */
  static Suppressions describing() {
    Suppressions suppressions = none();
    suppressions.add("unchecked", "the descriptor does the same for all type arguments.");
    return suppressions;
  }

  /** For a method that takes out what is in slots. */
  static Suppressions unpacking(List<Operation> operations) {
    Suppressions suppressions = reading(operations);
    operations.forEach(suppressions::addRecordIfWide);
    return suppressions;
  }

  /** For a method that calls the behavior with what is in slots. */
  static Suppressions calling(List<Operation> operations) {
    Suppressions suppressions = unpacking(operations);
    operations.forEach(suppressions::addDeprecations);
    return suppressions;
  }

  /** For a method that casts what the stages of these asks have completed with. */
  static Suppressions replyingLate(List<Operation> asks) {
    Suppressions suppressions = mentioning(asks);
    if (asks.stream().anyMatch(each -> each instanceof Ask ask && ask.reply().isUncheckedCast())) {
      suppressions.add("unchecked", "it is what the handler of the same operation returned.");
    }
    return suppressions;
  }

  /** For a method of the ref. */
  static Suppressions declaring(Operation operation) {
    Suppressions suppressions = mentioning(operation);
    if (operation.signature().isVarargs()
        && last(operation.parameters()).type().isUncheckedCast()) {
      suppressions.add("unchecked", "the array is made for the call, by a caller who is warned.");
    }
    return suppressions;
  }

  private static Parameter last(List<Parameter> parameters) {
    return parameters.get(parameters.size() - 1);
  }

  /** For a method that overrides one of the ref's. */
  static Suppressions overriding(Operation operation) {
    Suppressions suppressions = declaring(operation);
    suppressions.addRecordIfWide(operation);
    suppressions.addDeprecations(operation);
    return suppressions;
  }

  /** For the ref, which extends those of the contracts that its contract extends. */
  static Suppressions extending(Contract contract) {
    Suppressions suppressions = ofContract(contract);
    for (Parent parent : contract.inheritance().parents()) {
      parent.deprecations().forEach(each -> suppressions.add(each, CONTRACT_EXTENDS));
    }
    return suppressions;
  }

  /** For a type that mentions its contract all over, and is deprecated with it. */
  static Suppressions ofContract(Contract contract) {
    Suppressions suppressions = none();
    if (contract.declaration().deprecation() == Deprecation.FOR_REMOVAL) {
      suppressions.add(Deprecation.FOR_REMOVAL, "this will be removed together with its contract.");
    }
    return suppressions;
  }

  /** For a method that has to name a type, which may be deprecated. */
  static Suppressions naming(DeprecatedTypes deprecated, TypeName type) {
    Suppressions suppressions = none();
    suppressions.addNamed(deprecated, type);
    return suppressions;
  }

  private void addNamed(DeprecatedTypes deprecated, TypeName type) {
    for (Deprecation each : deprecated.in(type)) {
      add(each, CONSISTS_OF);
    }
  }

  /** For the method that copies objects of a type, and uses what may be deprecated of it. */
  static Suppressions copying(CopyableType type) {
    Suppressions suppressions = naming(type.deprecated(), type.type());
    for (SentType subtype : type.subtypes()) {
      suppressions.addNamed(type.deprecated(), subtype.name());
    }
    for (Deprecation member : type.instance().deprecations()) {
      suppressions.add(member, "a copy has all that the original has.");
    }
    return suppressions;
  }

  /** The same where fields are copied by functions, whose parameters have their types. */
  static Suppressions copyingParts(CopyableType type) {
    Suppressions suppressions = copying(type);
    for (CopiedField field : type.instance().fields()) {
      if (field.type().verdict() instanceof Verdict.Copied copied) {
        suppressions.addNamed(copied.deprecated(), field.type().name());
      }
    }
    return suppressions;
  }

  /** For a method that rebuilds a record, without its type arguments if wildcards hide them. */
  void addRebuilding(Shape.Components shape, boolean isRaw) {
    if (isRaw) {
      add("rawtypes", "what a wildcard stands for has no name.");
      add("unchecked", "a rebuilt record has the type arguments that it had.");
    }
    add(shape.constructor(), "a record is rebuilt by its constructor.");
    for (Shape.Components.Component component : shape.components()) {
      add(component.accessor(), "a rebuilt record has all of its components.");
    }
  }

  /** For a method that freezes a value as a subtype. */
  void addFrozenSubtype(Shape.Subtypes.Subtype subtype, DeprecatedTypes deprecated) {
    if (!subtype.isKnown()) {
      add("unchecked", "a frozen value has the type arguments that it had.");
    }
    addNamed(deprecated, subtype.type());
  }

  /** For what has the types of these messages. */
  static Suppressions mentioning(List<Operation> operations) {
    Suppressions suppressions = none();
    operations.forEach(suppressions::addTypes);
    return suppressions;
  }

  /** For what has the types of a message. */
  static Suppressions mentioning(Operation operation) {
    Suppressions suppressions = none();
    suppressions.addTypes(operation);
    return suppressions;
  }

  /** For the record of a message. */
  static Suppressions recording(Operation operation) {
    Suppressions suppressions = mentioning(operation);
    if (operation.parameters().stream().anyMatch(each -> isArray(each.type()))) {
      suppressions.add("ArrayRecordComponent", "the contract sends an array.");
    }
    return suppressions;
  }

  private static boolean isArray(SentType type) {
    return type.name() instanceof ArrayTypeName;
  }

  // @SuppressWarnings("unchecked") and, in the body:
  // // Unchecked: a slot is filled by the method of the same operation only.
  void addTo(MethodSpec.Builder method) {
    if (reasons.isEmpty()) {
      return;
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    reasons.keySet().forEach(warning -> annotation.addMember("value", "$S", warning));
    method.addAnnotation(annotation.build());
    reasons.forEach((warning, reason) -> method.addCode("// $L\n", sentence(warning, reason)));
  }

  /** For what has no body. */
  // @SuppressWarnings(
  //     // Deprecation: the contract mentions the type, and its author has been warned.
  //     "deprecation")
  List<AnnotationSpec> annotations() {
    if (reasons.isEmpty()) {
      return List.of();
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    // Several values begin lines of their own anyway.
    String start = reasons.size() == 1 ? "\n" : "";
    reasons.forEach(
        (warning, reason) ->
            annotation.addMember("value", start + "// $L\n$S", sentence(warning, reason), warning));
    return List.of(annotation.build());
  }

  private static String sentence(String warning, String reason) {
    return Words.capitalized(warning) + ": " + reason;
  }

  private void addDeprecations(Operation operation) {
    for (Deprecation deprecation : operation.signature().deprecations()) {
      add(deprecation, CALLER_IS_WARNED);
    }
  }

  private void addTypes(Operation operation) {
    for (Deprecation deprecation : operation.signature().deprecatedTypes()) {
      add(deprecation, CONTRACT_MENTIONS);
    }
  }

  private void addRecordIfWide(Operation operation) {
    if (new Packing(operation).isWide()) {
      addRecord(operation);
    }
  }

  private void addRecord(Operation operation) {
    for (Deprecation deprecation : operation.declaredBy().deprecations()) {
      add(deprecation, CONTRACT_EXTENDS);
    }
  }

  private void add(Deprecation deprecation, String reason) {
    switch (deprecation) {
      case NONE -> {}
      case DEPRECATED -> add("deprecation", reason);
      case FOR_REMOVAL -> add("removal", reason);
    }
  }

  /** A warning that is suppressed for one reason needs no other. */
  private void add(String warning, String reason) {
    reasons.putIfAbsent(warning, reason);
  }
}
