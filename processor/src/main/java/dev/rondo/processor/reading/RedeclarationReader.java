package dev.rondo.processor.reading;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.Redeclaration;
import dev.rondo.processor.model.Terms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what several declarations of one message say of it. */
final class RedeclarationReader {

  private final Elements elements;
  private final Types types;
  private final TypeArguments arguments;
  private final MessageMethods methods;
  private final Origins origins;

  RedeclarationReader(Elements elements, Types types, Origins origins) {
    this.elements = elements;
    this.types = types;
    this.arguments = new TypeArguments(types);
    this.methods = new MessageMethods(types);
    this.origins = origins;
  }

  /** The messages that a contract declares again, or that several of its parents declare. */
  List<Redeclaration> read(TypeElement contract, List<MessageMethod> messages) {
    DeclaredType self = (DeclaredType) contract.asType();
    return messages.stream()
        .flatMap(message -> pairs(contract, message))
        .map(pair -> redeclaration(pair, self))
        .toList();
  }

  /** Whether a message has return types that no method can have at once. */
  boolean contradict(TypeElement contract, MessageMethod message) {
    DeclaredType self = (DeclaredType) contract.asType();
    return pairs(contract, message).anyMatch(pair -> !canBeOne(pair, self));
  }

  /** Two declarations of a message, neither of which overrides the other unless it is newer. */
  private record Pair(TypeElement contract, ExecutableElement inherited, ExecutableElement other) {

    boolean isBetweenParents() {
      return !MessageMethods.typeOf(other).equals(contract);
    }
  }

  /** Those that no contract above has in common: there they were compared already. */
  private Stream<Pair> pairs(TypeElement contract, MessageMethod message) {
    List<ExecutableElement> above =
        methods.mostSpecific(
            message.declarations().stream()
                .filter(method -> !MessageMethods.typeOf(method).equals(contract))
                .toList());
    List<ExecutableElement> own =
        message.declarations().stream()
            .filter(method -> MessageMethods.typeOf(method).equals(contract))
            .toList();
    if (above.isEmpty() || own.contains(message.method())) {
      return Stream.empty();
    }
    if (!own.isEmpty()) {
      return above.stream().map(inherited -> new Pair(contract, inherited, own.get(0)));
    }
    ExecutableElement first = above.get(0);
    return above.stream()
        .skip(1)
        .filter(other -> !isComparedAbove(contract, first, other))
        .map(other -> new Pair(contract, first, other));
  }

  private boolean isComparedAbove(
      TypeElement contract, ExecutableElement first, ExecutableElement other) {
    return Supertypes.of(contract).stream()
        .filter(each -> !each.equals(contract) && Supertypes.isContract(each))
        .anyMatch(each -> methods.has(each, first) && methods.has(each, other));
  }

  private Redeclaration redeclaration(Pair pair, DeclaredType self) {
    Origin origin =
        pair.isBetweenParents() ? origins.of(pair.contract()) : origins.of(pair.other());
    return new Redeclaration(
        origin, terms(pair.inherited(), self), terms(pair.other(), self), pair.isBetweenParents());
  }

  private Terms terms(ExecutableElement method, DeclaredType self) {
    ExecutableType seen = arguments.seenFrom(self, method);
    Returned returned = Returned.of(seen.getReturnType(), elements, types);
    Set<TypeName> thrown =
        seen.getThrownTypes().stream()
            .map(TypeParts::nameOf)
            .collect(toCollection(LinkedHashSet::new));
    return new Terms(
        ClassName.get(MessageMethods.typeOf(method)),
        origins.of(method).member(),
        method.getModifiers().contains(Modifier.DEFAULT),
        returned.isLate(),
        TypeParts.nameOf(returned.reply()),
        thrown,
        annotations(method));
  }

  private static Set<String> annotations(ExecutableElement method) {
    Set<String> annotations = new LinkedHashSet<>(Annotations.ofRondo(method));
    int position = 1;
    for (VariableElement parameter : method.getParameters()) {
      for (String annotation : Annotations.ofRondo(parameter)) {
        annotations.add(annotation + " on parameter " + position);
      }
      position++;
    }
    return annotations;
  }

  private boolean canBeOne(Pair pair, DeclaredType self) {
    TypeMirror inherited = returned(pair.inherited(), self);
    TypeMirror other = returned(pair.other(), self);
    return canReplace(inherited, other)
        || (pair.isBetweenParents() && canReplace(other, inherited));
  }

  private TypeMirror returned(ExecutableElement method, DeclaredType self) {
    return arguments.seenFrom(self, method).getReturnType();
  }

  private boolean canReplace(TypeMirror returned, TypeMirror replacement) {
    if (TypeParts.areMissing(returned) || TypeParts.areMissing(replacement)) {
      return true;
    }
    boolean isReference = !isPrimitive(returned) && !isPrimitive(replacement);
    return isReference
        ? types.isAssignable(replacement, returned)
        : types.isSameType(returned, replacement);
  }

  private static boolean isPrimitive(TypeMirror type) {
    return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID;
  }
}
