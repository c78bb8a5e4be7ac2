package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.RondoTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Knows why values of a type may not be sent where looking at their parts would not help. */
final class Obstacles {

  /** Types that stand in the way themselves, with all of their subtypes; the first counts. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(RondoTypes.ACTOR_CONTEXT.canonicalName(), Obstacle.CONTEXT),
          new Kind("java.lang.Thread", Obstacle.THREAD),
          new Kind("java.util.concurrent.CompletionStage", Obstacle.FUTURE),
          new Kind("java.util.concurrent.Future", Obstacle.FUTURE),
          // What Kotlin adds to the parameters of a function that suspends.
          new Kind("kotlin.coroutines.Continuation", Obstacle.FUTURE),
          new Kind("kotlin.Function", Obstacle.LAMBDA),
          new Kind("java.util.stream.BaseStream", Obstacle.STREAM),
          new Kind("java.util.Iterator", Obstacle.ITERATOR),
          new Kind("java.util.Spliterator", Obstacle.ITERATOR),
          new Kind("java.util.Enumeration", Obstacle.ITERATOR));

  /** What collections can be declared as instead; the first that fits counts. */
  private static final List<String> COLLECTIONS =
      List.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.Map");

  private record Kind(String type, Obstacle obstacle) {}

  private final Elements elements;
  private final Types types;
  private final TypeArguments arguments;
  private final SourceTypes sources;

  Obstacles(Elements elements, Types types, SourceTypes sources) {
    this.elements = elements;
    this.types = types;
    this.arguments = new TypeArguments(types);
    this.sources = sources;
  }

  /** Why no value of this type may be sent, whatever it consists of; empty for most. */
  Optional<Obstacle> whateverItsParts(TypeElement element) {
    if (Annotations.has(element, RondoTypes.ACTOR_CONTRACT)) {
      return Optional.of(Obstacle.CONTRACT);
    }
    if (element.getQualifiedName().contentEquals(RondoTypes.COW.canonicalName())) {
      return Optional.of(Obstacle.NESTED_COW);
    }
    return kindOf(element)
        .or(() -> isOfRuntime(element) ? Optional.of(Obstacle.RUNTIME) : Optional.empty());
  }

  /** Why values of a type that cannot be taken apart may not be sent. */
  Obstacle withoutParts(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (Annotations.has(element, ClassName.get(FunctionalInterface.class))) {
      return Obstacle.LAMBDA;
    }
    if (!interfaceOf(type).isEmpty()) {
      return Obstacle.COLLECTION_CLASS;
    }
    if (isOfJdk(element)) {
      return Obstacle.LIBRARY;
    }
    if (element.getKind() == ElementKind.INTERFACE) {
      return Obstacle.OPEN_INTERFACE;
    }
    boolean isKnownToTheLast =
        element.getModifiers().contains(Modifier.FINAL)
            || element.getModifiers().contains(Modifier.SEALED);
    return isKnownToTheLast ? Obstacle.HIDDEN_FIELDS : Obstacle.OPEN_CLASS;
  }

  /** The type that a value should rather be declared as, where that is known; else empty. */
  String replacement(Obstacle obstacle, TypeMirror type) {
    return switch (obstacle) {
      case CONTRACT -> ContractNames.of((TypeElement) types.asElement(type)).ref().canonicalName();
      case COLLECTION_CLASS -> interfaceOf(type);
      default -> "";
    };
  }

  private String interfaceOf(TypeMirror type) {
    return COLLECTIONS.stream()
        .map(elements::getTypeElement)
        .flatMap(each -> arguments.asSuper(type, each).stream())
        .map(each -> TypeName.get(each).toString())
        .findFirst()
        .orElse("");
  }

  private Optional<Obstacle> kindOf(TypeElement element) {
    return KINDS.stream().filter(kind -> isA(element, kind.type())).map(Kind::obstacle).findFirst();
  }

  private boolean isA(TypeElement element, String name) {
    TypeElement supertype = elements.getTypeElement(name);
    return supertype != null
        && types.isSubtype(types.erasure(element.asType()), types.erasure(supertype.asType()));
  }

  /** Looking at its parts would not do: what it is for is what stands in the way. */
  private boolean isOfRuntime(TypeElement element) {
    String place = elements.getPackageOf(element).getQualifiedName().toString();
    return place.equals(RondoTypes.ACTOR_REF.packageName()) && !sources.contains(element);
  }

  private boolean isOfJdk(TypeElement element) {
    String module = elements.getModuleOf(element).getQualifiedName().toString();
    return Stream.of("java.", "jdk.").anyMatch(module::startsWith);
  }
}
