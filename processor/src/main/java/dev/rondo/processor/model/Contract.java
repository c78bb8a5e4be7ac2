package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.function.Predicate;

/**
 * A type annotated with {@code @ActorContract}, as its author declared it.
 *
 * @param origin its address
 * @param type its name
 * @param declaration how it is declared
 * @param settings what the annotation says
 * @param names the types that are generated from it
 * @param takenNames those of them that another type has already
 * @param headed whether the header of its ref was written in an earlier round
 * @param environment what generated code finds where the contract is compiled
 * @param inheritance what it has from the interfaces that it extends, apart from messages
 * @param operations its messages: inherited ones first, each group in the order of the source
 */
public record Contract(
    Origin origin,
    ClassName type,
    Declaration declaration,
    Settings settings,
    GeneratedNames names,
    List<ClassName> takenNames,
    boolean headed,
    Environment environment,
    Inheritance inheritance,
    List<Operation> operations) {

  /** It as a type, {@code Cache<K, V>} for one. */
  public TypeName self() {
    return withTypeVariables(type);
  }

  /** Its ref as a type, {@code CacheRef<K, V>} for one. */
  public TypeName ref() {
    return withTypeVariables(names.ref());
  }

  /** Its messages as a type, {@code CacheMessage<K, V>} for one. */
  public TypeName message() {
    return withTypeVariables(names.message());
  }

  /** What carries messages to the behavior as a type, {@code CacheDispatch<K, V>} for one. */
  public TypeName dispatch() {
    return withTypeVariables(names.dispatch());
  }

  /** The methods of a ref with a header as a type, {@code CacheCalls<K, V>} for one. */
  public TypeName calls() {
    return withTypeVariables(names.calls());
  }

  private TypeName withTypeVariables(ClassName generated) {
    return DeclaringContract.parameterized(generated, typeVariables());
  }

  /** Its type parameters, as they are declared. */
  public List<TypeVariableName> typeVariables() {
    return declaration.typeParameters().stream().map(TypeParameter::variable).toList();
  }

  /** Whether it has type parameters. */
  public boolean isGeneric() {
    return !declaration.typeParameters().isEmpty();
  }

  /** The messages that are declared here, as opposed to inherited from other contracts. */
  public List<Operation> declaredOperations() {
    return operations.stream().filter(each -> each.declaredBy().type().equals(type)).toList();
  }

  /**
   * Deadline of one of the asks, in milliseconds; 0 where the actor system's holds. What stands at
   * the method comes first, then what this contract says of all asks, then what the contract says
   * that declares the ask.
   */
  public long timeoutMillis(Ask ask) {
    long ofContract = settings.askTimeoutMillis();
    return ask.signature()
        .timeoutMillis()
        .orElse(ofContract == 0 ? ask.declaredBy().askTimeoutMillis() : ofContract);
  }

  /** Whether javac knows every type that the contract mentions. */
  public boolean isResolved() {
    return inheritance.isResolved()
        && hasKnownBounds()
        && operations.stream().allMatch(Operation::isResolved);
  }

  /** Whether javac knows the bounds of its type parameters. */
  public boolean hasKnownBounds() {
    return declaration.typeParameters().stream().allMatch(TypeParameter::isResolved);
  }

  /** Whether javac refuses it, for reasons that it would give again in what is generated. */
  public boolean isRefusedByJavac() {
    return inheritance.isRefusedByJavac() || hasBoundsRefusedByJavac();
  }

  /** Whether javac refuses the bounds of a type parameter, which a header has as well. */
  public boolean hasBoundsRefusedByJavac() {
    return declaration.typeParameters().stream().anyMatch(TypeParameter::isRefusedByJavac);
  }

  /** This contract with only those of its operations that the condition holds for. */
  public Contract retaining(Predicate<Operation> condition) {
    List<Operation> retained = operations.stream().filter(condition).toList();
    return with(inheritance, retained);
  }

  /** This contract with only those of its parents that the condition holds for. */
  public Contract retainingParents(Predicate<Parent> condition) {
    return with(inheritance.retaining(condition), operations);
  }

  /** This contract once the header of its ref is written, for which it needs one more name. */
  public Contract headed(List<ClassName> takenWithHeader) {
    return new Contract(
        origin,
        type,
        declaration,
        settings,
        names,
        takenWithHeader,
        true,
        environment,
        inheritance,
        operations);
  }

  private Contract with(Inheritance otherInheritance, List<Operation> otherOperations) {
    return new Contract(
        origin,
        type,
        declaration,
        settings,
        names,
        takenNames,
        headed,
        environment,
        otherInheritance,
        otherOperations);
  }
}
