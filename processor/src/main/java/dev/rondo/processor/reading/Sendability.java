package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether values of a type may cross from one actor to another as they are, by looking
 * through records, sealed types and final classes down to types that are known.
 *
 * <p>A type that contains itself is judged by the rest of it: while it is looked at, it is assumed
 * to be immutable.
 */
final class Sendability {

  /** No generic type that a person wrote nests deeper in itself; one that grows has no end. */
  private static final int MAX_NESTING = 8;

  private final Elements elements;
  private final Types types;
  private final TypeArguments arguments;
  private final SourceTypes sources;

  Sendability(Elements elements, Types types, SourceTypes sources) {
    this.elements = elements;
    this.types = types;
    this.arguments = new TypeArguments(types);
    this.sources = sources;
  }

  Verdict of(TypeMirror type) {
    return judge(type, new HashSet<>());
  }

  private Verdict judge(TypeMirror type, Set<TypeName> assumed) {
    if (TypeParts.areMissing(type)) {
      return new Verdict.Unresolved();
    }
    if (type.getKind().isPrimitive()) {
      return new Verdict.Immutable();
    }
    return switch (type.getKind()) {
      case ARRAY -> refused(Obstacle.ARRAY, type);
      case DECLARED -> judge((DeclaredType) type, assumed);
      case TYPEVAR -> judge((TypeVariable) type);
      default -> judge(types.erasure(type), assumed);
    };
  }

  private static Verdict judge(TypeVariable type) {
    return Annotations.has(type.asElement(), RondoTypes.SENDABLE)
        ? new Verdict.Immutable()
        : refused(Obstacle.TYPE_VARIABLE, type);
  }

  private Verdict judge(DeclaredType type, Set<TypeName> assumed) {
    TypeElement element = (TypeElement) type.asElement();
    if (TypeArguments.areMissing(type)) {
      return refused(Obstacle.RAW_TYPE, type);
    }
    if (isRef(type)) {
      return judgeArguments(type, element, assumed);
    }
    if (isKnown(element) || !assumed.add(TypeName.get(type))) {
      return new Verdict.Immutable();
    }
    if (nesting(element, assumed) > MAX_NESTING) {
      return refused(Obstacle.ENDLESS, types.erasure(type));
    }
    Verdict verdict = judgeParts(arguments.withoutWildcards(type), element, assumed);
    assumed.remove(TypeName.get(type));
    return verdict;
  }

  private static long nesting(TypeElement element, Set<TypeName> assumed) {
    ClassName raw = ClassName.get(element);
    return assumed.stream()
        .filter(
            type -> type instanceof ParameterizedTypeName generic && generic.rawType().equals(raw))
        .count();
  }

  private boolean isKnown(TypeElement element) {
    return element.getKind() == ElementKind.ENUM
        || ImmutableTypes.contains(element)
        || Annotations.has(element, RondoTypes.SENDABLE);
  }

  private boolean isRef(DeclaredType type) {
    TypeElement ref = elements.getTypeElement(RondoTypes.ACTOR_REF.canonicalName());
    return ref != null && types.isSubtype(types.erasure(type), ref.asType());
  }

  /** The arguments of a ref that it sends; a wildcard was judged where it stood for a type. */
  private Verdict judgeArguments(DeclaredType type, TypeElement element, Set<TypeName> assumed) {
    List<? extends TypeMirror> given = type.getTypeArguments();
    return firstObstacle(
        IntStream.range(0, given.size())
            .filter(i -> given.get(i).getKind() != TypeKind.WILDCARD)
            .filter(i -> Annotations.has(element.getTypeParameters().get(i), RondoTypes.SENDABLE))
            .mapToObj(i -> () -> judgeArgument(given.get(i), element, i, assumed)));
  }

  private Verdict judgeArgument(
      TypeMirror argument, TypeElement element, int position, Set<TypeName> assumed) {
    Verdict verdict = judge(argument, assumed);
    return verdict instanceof Verdict.Refused
        ? refused(Obstacle.TYPE_ARGUMENT, argument)
            .in(element.getTypeParameters().get(position).toString())
        : verdict;
  }

  private Verdict judgeParts(DeclaredType type, TypeElement element, Set<TypeName> assumed) {
    if (Annotations.has(element, RondoTypes.ACTOR_CONTRACT)) {
      return contract(type, element);
    }
    if (FreezableTypes.contains(element)) {
      return refused(Obstacle.COLLECTION, type);
    }
    if (isOfRuntime(element)) {
      return refused(Obstacle.LIBRARY, type);
    }
    if (element.getKind() == ElementKind.RECORD) {
      return judgeComponents(type, element, assumed);
    }
    if (element.getModifiers().contains(Modifier.SEALED)) {
      return judgePermitted(type, element, assumed);
    }
    if (isFinalFromSource(element)) {
      return judgeFields(type, assumed);
    }
    return refused(obstacleOf(element), type);
  }

  private Verdict contract(DeclaredType type, TypeElement element) {
    ClassName ref = ContractNames.of(element).ref();
    return new Verdict.Refused(
        Obstacle.CONTRACT, TypeName.get(type), List.of(), ref.canonicalName());
  }

  private Verdict judgeComponents(DeclaredType type, TypeElement element, Set<TypeName> assumed) {
    return firstObstacle(
        element.getRecordComponents().stream()
            .map(component -> () -> judgeComponent(type, component, assumed)));
  }

  private Verdict judgeComponent(
      DeclaredType type, RecordComponentElement component, Set<TypeName> assumed) {
    ExecutableType accessor = (ExecutableType) types.asMemberOf(type, component.getAccessor());
    return judge(accessor.getReturnType(), assumed).in(component.getSimpleName().toString());
  }

  private Verdict judgePermitted(DeclaredType type, TypeElement element, Set<TypeName> assumed) {
    boolean hasInstances = !element.getModifiers().contains(Modifier.ABSTRACT);
    Stream<Supplier<Verdict>> subtypes =
        element.getPermittedSubclasses().stream()
            .map(permitted -> () -> judgeSubtype(permitted, type, assumed));
    return hasInstances && !sources.contains(element)
        ? refused(Obstacle.HIDDEN_FIELDS, type)
        : firstObstacle(
            hasInstances
                ? Stream.concat(Stream.of(() -> judgeFields(type, assumed)), subtypes)
                : subtypes);
  }

  private Verdict judgeSubtype(TypeMirror permitted, DeclaredType type, Set<TypeName> assumed) {
    if (TypeParts.areMissing(permitted)) {
      return new Verdict.Unresolved();
    }
    TypeElement subtype = (TypeElement) types.asElement(permitted);
    return judge(arguments.asPermitted(subtype, type), assumed)
        .in(subtype.getSimpleName().toString());
  }

  /** Fields of the class, of its superclasses and, for an inner class, of what it belongs to. */
  private Verdict judgeFields(DeclaredType type, Set<TypeName> assumed) {
    TypeElement element = (TypeElement) type.asElement();
    Stream<Supplier<Verdict>> fields =
        ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
            .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
            .map(field -> () -> judgeField(type, field, assumed));
    return firstObstacle(
        Stream.of(
                Stream.<Supplier<Verdict>>of(() -> judgeOuter(element, assumed)),
                fields,
                Stream.<Supplier<Verdict>>of(() -> judgeSuperclass(type, assumed)))
            .flatMap(part -> part));
  }

  private Verdict judgeField(DeclaredType type, VariableElement field, Set<TypeName> assumed) {
    TypeMirror fieldType = types.asMemberOf(type, field);
    Verdict verdict =
        field.getModifiers().contains(Modifier.FINAL) || TypeParts.areMissing(fieldType)
            ? judge(fieldType, assumed)
            : refused(Obstacle.NOT_FINAL, fieldType);
    return verdict.in(field.getSimpleName().toString());
  }

  private Verdict judgeOuter(TypeElement element, Set<TypeName> assumed) {
    boolean isInner =
        element.getNestingKind() == NestingKind.MEMBER
            && !element.getModifiers().contains(Modifier.STATIC);
    Element outer = element.getEnclosingElement();
    return isInner
        ? judge(outer.asType(), assumed).in(outer.getSimpleName() + ".this")
        : new Verdict.Immutable();
  }

  private Verdict judgeSuperclass(DeclaredType type, Set<TypeName> assumed) {
    DeclaredType superclass = superclassOf(type);
    if (superclass == null || TypeParts.areMissing(superclass)) {
      return superclass == null ? new Verdict.Immutable() : new Verdict.Unresolved();
    }
    TypeElement element = (TypeElement) superclass.asElement();
    if (superclassOf(superclass) == null) {
      return new Verdict.Immutable();
    }
    return sources.contains(element)
        ? judgeFields(superclass, assumed)
        : refused(Obstacle.HIDDEN_FIELDS, superclass).in("super");
  }

  /** Null for Object. */
  private @Nullable DeclaredType superclassOf(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getSuperclass().getKind() == TypeKind.NONE) {
      return null;
    }
    return (DeclaredType) types.directSupertypes(type).get(0);
  }

  private boolean isFinalFromSource(TypeElement element) {
    return element.getModifiers().contains(Modifier.FINAL) && sources.contains(element);
  }

  private Obstacle obstacleOf(TypeElement element) {
    if (Annotations.has(element, ClassName.get(FunctionalInterface.class))) {
      return Obstacle.LAMBDA;
    }
    if (isOfJdk(element)) {
      return Obstacle.LIBRARY;
    }
    if (element.getKind() == ElementKind.INTERFACE) {
      return Obstacle.OPEN_INTERFACE;
    }
    return element.getModifiers().contains(Modifier.FINAL)
        ? Obstacle.HIDDEN_FIELDS
        : Obstacle.OPEN_CLASS;
  }

  /** Contexts, asks and the like belong to one actor, however they are built. */
  private boolean isOfRuntime(TypeElement element) {
    String place = elements.getPackageOf(element).getQualifiedName().toString();
    return place.equals(RondoTypes.ACTOR_REF.packageName()) && !sources.contains(element);
  }

  private boolean isOfJdk(TypeElement element) {
    String module = String.valueOf(elements.getModuleOf(element));
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  /** Lazy, since the parts after a refused one may have no end. */
  private static Verdict firstObstacle(Stream<Supplier<Verdict>> parts) {
    return parts
        .map(Supplier::get)
        .filter(verdict -> !(verdict instanceof Verdict.Immutable))
        .findFirst()
        .orElse(new Verdict.Immutable());
  }

  private static Verdict refused(Obstacle obstacle, TypeMirror type) {
    return new Verdict.Refused(obstacle, TypeName.get(type), List.of(), "");
  }
}
