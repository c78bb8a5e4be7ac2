package dev.rondo.processor.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the methods of a contract that are messages, its own and inherited ones.
 *
 * <p>Those are the abstract methods of the contract and of interfaces above it that are no
 * contracts, and the messages of contracts above it, which stay messages when a default method
 * implements them.
 */
final class MessageMethods {

  /** What every class implements anyway. */
  private static final Set<String> OF_OBJECT =
      Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

  private final Types types;
  private final TypeArguments arguments;

  MessageMethods(Types types) {
    this.types = types;
    this.arguments = new TypeArguments(types);
  }

  /** The messages: those of supertypes first, then in the order of the source. */
  List<MessageMethod> of(TypeElement contract) {
    List<TypeElement> lineage = Supertypes.of(contract);
    Map<TypeElement, List<TypeElement>> contracts = new LinkedHashMap<>();
    for (TypeElement type : lineage) {
      if (type.equals(contract) || Supertypes.isContract(type)) {
        contracts.put(type, Supertypes.of(type));
      }
    }
    return families(contract, lineage).stream()
        .map(family -> message(family, contracts))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Those of its messages that a contract declares, as opposed to inherits from others. */
  static List<MessageMethod> declaredBy(TypeElement contract, List<MessageMethod> messages) {
    return messages.stream().filter(each -> each.contract().equals(contract)).toList();
  }

  /** Declarations that no other one of them overrides. */
  List<ExecutableElement> mostSpecific(List<ExecutableElement> declarations) {
    return declarations.stream()
        .filter(method -> declarations.stream().noneMatch(other -> overrides(other, method)))
        .toList();
  }

  private boolean overrides(ExecutableElement method, ExecutableElement overridden) {
    return !typeOf(method).equals(typeOf(overridden)) && has(typeOf(method), overridden);
  }

  /** Whether a method is declared in a type or above it. */
  boolean has(TypeElement type, ExecutableElement method) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(typeOf(method).asType()));
  }

  static TypeElement typeOf(ExecutableElement method) {
    return (TypeElement) method.getEnclosingElement();
  }

  /** The message that a family is to the first of the contracts that has it as one. */
  private Optional<MessageMethod> message(
      List<ExecutableElement> family, Map<TypeElement, List<TypeElement>> contracts) {
    for (Map.Entry<TypeElement, List<TypeElement>> contract : contracts.entrySet()) {
      Optional<ExecutableElement> declared =
          mostSpecific(inOrder(family, contract.getValue())).stream()
              .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
              .findFirst();
      if (declared.isPresent()) {
        return Optional.of(new MessageMethod(contract.getKey(), declared.get(), family));
      }
    }
    return Optional.empty();
  }

  /** The same whichever contract inherits from this one: parameters are named by the first. */
  private static List<ExecutableElement> inOrder(
      List<ExecutableElement> family, List<TypeElement> lineage) {
    return family.stream()
        .filter(method -> lineage.contains(typeOf(method)))
        .sorted(Comparator.comparingInt(method -> lineage.indexOf(typeOf(method))))
        .toList();
  }

  /** The methods that any object of a contract has, each with all its declarations. */
  private List<List<ExecutableElement>> families(TypeElement contract, List<TypeElement> lineage) {
    DeclaredType self = (DeclaredType) contract.asType();
    List<List<ExecutableElement>> families = new ArrayList<>();
    for (TypeElement type : lineage) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (isInherited(method) && (type.equals(contract) || !isOfObject(method))) {
          families.stream()
              .filter(family -> areOne(family.get(0), method, self))
              .findFirst()
              .orElseGet(
                  () -> {
                    List<ExecutableElement> family = new ArrayList<>();
                    families.add(family);
                    return family;
                  })
              .add(method);
        }
      }
    }
    return families;
  }

  private boolean areOne(ExecutableElement first, ExecutableElement second, DeclaredType self) {
    if (!first.getSimpleName().equals(second.getSimpleName())) {
      return false;
    }
    ExecutableType seenFirst = arguments.seenFrom(self, first);
    ExecutableType seenSecond = arguments.seenFrom(self, second);
    // To javac, a type that it does not know is the same as any other.
    return hasKnownParameters(seenFirst)
        && hasKnownParameters(seenSecond)
        && (types.isSubsignature(seenFirst, seenSecond)
            || types.isSubsignature(seenSecond, seenFirst));
  }

  static boolean hasKnownParameters(ExecutableType method) {
    return method.getParameterTypes().stream().noneMatch(TypeParts::areMissing);
  }

  private boolean isOfObject(ExecutableElement method) {
    return OF_OBJECT.contains(Erasures.of(method, types).toString());
  }

  private static boolean isInherited(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }
}
