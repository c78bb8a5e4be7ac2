package dev.rondo.processor.reading;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The refs of contracts that are not generated yet. */
public final class PendingRefs {

  private final Set<String> simpleNames;

  /** Those of these contracts. */
  public PendingRefs(List<TypeElement> contracts) {
    simpleNames =
        contracts.stream()
            .map(contract -> ContractNames.of(contract).ref().simpleName())
            .collect(toSet());
  }

  /**
   * Whether a contract mentions one of them, as far as simple names tell. That is a hint at most:
   * javac 17 has no name for a missing type that has type arguments, and the name does not say
   * which package the type is of.
   */
  public boolean areMentionedBy(TypeElement contract) {
    return Supertypes.of(contract).stream()
        .flatMap(PendingRefs::mentioned)
        .flatMap(TypeParts::of)
        .filter(type -> type.getKind() == TypeKind.ERROR)
        .map(type -> ((DeclaredType) type).asElement().getSimpleName().toString())
        .anyMatch(simpleNames::contains);
  }

  private static Stream<TypeMirror> mentioned(TypeElement type) {
    return Stream.concat(
        type.getInterfaces().stream(),
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .flatMap(PendingRefs::mentioned));
  }

  private static Stream<TypeMirror> mentioned(ExecutableElement method) {
    return Stream.concat(
        Stream.of(method.getReturnType()),
        method.getParameters().stream().map(VariableElement::asType));
  }
}
