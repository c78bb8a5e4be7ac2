package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Copying;
import dev.rondo.processor.model.Copying.Creation;
import dev.rondo.processor.model.Copying.NewContainer;
import dev.rondo.processor.model.DeprecatedTypes;
import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * Finds how values of a type are copied, to the bottom: what cannot change is shared, and all else
 * must be an array, a type of the JDK that is known, or a class with a copier of its own.
 */
final class Copyability {

  private final Elements elements;
  private final TypeArguments arguments;
  private final Sendability sendability;
  private final SourceTypes sources;

  Copyability(
      Elements elements, TypeArguments arguments, Sendability sendability, SourceTypes sources) {
    this.elements = elements;
    this.arguments = arguments;
    this.sendability = sendability;
    this.sources = sources;
  }

  /** How a parameter, reply or field of this type is copied; the place says what may be null. */
  Verdict of(TypeMirror type, Element place) {
    Verdict verdict = judge(type, new Nullness(place));
    return verdict instanceof Verdict.Copied copied
        ? new Verdict.Copied(copied.copying(), Deprecations.named(Stream.of(type)))
        : verdict;
  }

  private Verdict judge(TypeMirror type, Nullness nullness) {
    Verdict asItIs = sendability.of(type);
    if (asItIs instanceof Verdict.Immutable || asItIs instanceof Verdict.Unresolved) {
      return asItIs;
    }
    Verdict verdict =
        switch (type.getKind()) {
          case ARRAY -> array((ArrayType) type, nullness);
          case DECLARED -> declared((DeclaredType) type, asItIs, nullness);
          default -> asItIs;
        };
    return verdict instanceof Verdict.Copied copied && nullness.allowsNull(type)
        ? copied(new Copying.OrNull(copied.copying(), nullness.isMarked()))
        : verdict;
  }

  private Verdict array(ArrayType type, Nullness nullness) {
    return withPart(
        type.getComponentType(),
        nullness,
        element ->
            element instanceof Copying.Shared
                ? new Copying.Cloned(TypeName.get(type))
                : new Copying.Elements(TypeName.get(type), element));
  }

  private Verdict declared(DeclaredType type, Verdict asItIs, Nullness nullness) {
    TypeElement element = (TypeElement) type.asElement();
    if (Annotations.has(element, RondoTypes.COPYABLE)) {
      return byCopier(type, element);
    }
    if (asItIs instanceof Verdict.Refused refused && isForNoCopy(refused)) {
      return refused;
    }
    if (CopyableTypes.isOptional(element)) {
      return optional(type, nullness);
    }
    if (CopyableTypes.isConstructed(element)) {
      return copied(new Copying.Constructed(TypeName.get(type), ClassName.get(element)));
    }
    if (CopyableTypes.isBuffer(element)) {
      return copied(new Copying.Buffer(TypeName.get(type)));
    }
    return CopyableTypes.peculiarity(element)
        .map(how -> copied(new Copying.Peculiar(TypeName.get(type), how)))
        .or(() -> CopyableTypes.container(element).map(as -> container(type, as, nullness)))
        .orElseGet(() -> refused(whyNot(element), type));
  }

  /** Whether a type is refused for what it is, and not for being mutable. */
  private static boolean isForNoCopy(Verdict.Refused refused) {
    return refused.path().isEmpty()
        && switch (refused.obstacle()) {
          case CONTEXT,
              CONTRACT,
              FUTURE,
              ITERATOR,
              LAMBDA,
              NESTED_COW,
              RAW_TYPE,
              RUNTIME,
              STREAM,
              THREAD ->
              true;
          default -> false;
        };
  }

  private Verdict byCopier(DeclaredType type, TypeElement element) {
    ClassName copier = CopierNames.of(element);
    if (!sources.contains(element) && elements.getTypeElement(copier.canonicalName()) == null) {
      return refused(Obstacle.COPIER_MISSING, type);
    }
    for (TypeMirror argument : arguments.withoutWildcards(type).getTypeArguments()) {
      Verdict verdict = sendability.of(argument);
      if (verdict instanceof Verdict.Unresolved) {
        return verdict;
      }
      if (!(verdict instanceof Verdict.Immutable)) {
        return refused(Obstacle.COPIED_ARGUMENT, argument);
      }
    }
    return copied(new Copying.ByCopier(TypeName.get(type), copier));
  }

  private Verdict optional(DeclaredType type, Nullness nullness) {
    Verdict value = judge(arguments.withoutWildcards(type).getTypeArguments().get(0), nullness);
    if (!(value instanceof Verdict.Copied copied)) {
      return value;
    }
    return copied(new Copying.Present(TypeName.get(type), copied.copying().ofPresent()));
  }

  private Verdict container(DeclaredType type, NewContainer as, Nullness nullness) {
    boolean isOfKnownKeys = as.creation() == Creation.SORTED || as.creation() == Creation.KEYED;
    if (isOfKnownKeys && type.getTypeArguments().get(0) instanceof WildcardType) {
      return refused(Obstacle.SORTED_WILDCARD, type);
    }
    List<? extends TypeMirror> parts = arguments.withoutWildcards(type).getTypeArguments();
    TypeName name = TypeName.get(type);
    if (parts.size() == 1) {
      return withPart(parts.get(0), nullness, element -> collected(name, as, element));
    }
    Verdict values = judge(parts.get(1), nullness);
    return values instanceof Verdict.Refused || values instanceof Verdict.Unresolved
        ? values
        : withPart(
            parts.get(0), nullness, key -> mapped(name, as, key, copying(parts.get(1), values)));
  }

  private static Copying collected(TypeName type, NewContainer as, Copying element) {
    return element instanceof Copying.Shared
        ? new Copying.Constructed(type, as.type())
        : new Copying.Collected(type, as, element);
  }

  private static Copying mapped(TypeName type, NewContainer as, Copying key, Copying value) {
    return key instanceof Copying.Shared && value instanceof Copying.Shared
        ? new Copying.Constructed(type, as.type())
        : new Copying.Mapped(type, as, key, value);
  }

  /** The copy of a whole, made from that of its one part. */
  private Verdict withPart(TypeMirror part, Nullness nullness, Function<Copying, Copying> whole) {
    Verdict verdict = judge(part, nullness);
    return verdict instanceof Verdict.Refused || verdict instanceof Verdict.Unresolved
        ? verdict
        : copied(whole.apply(copying(part, verdict)));
  }

  private static Copying copying(TypeMirror type, Verdict verdict) {
    return verdict instanceof Verdict.Copied copied
        ? copied.copying()
        : new Copying.Shared(TypeName.get(type));
  }

  private Obstacle whyNot(TypeElement element) {
    boolean canBeMarked =
        element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD;
    return canBeMarked && element.getSuperclass().getKind() != TypeKind.NONE && !isOfJdk(element)
        ? Obstacle.NOT_MARKED_COPYABLE
        : Obstacle.UNCOPYABLE;
  }

  private boolean isOfJdk(TypeElement element) {
    String module = String.valueOf(elements.getModuleOf(element));
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  private static Verdict copied(Copying copying) {
    return new Verdict.Copied(copying, DeprecatedTypes.NONE);
  }

  private static Verdict refused(Obstacle obstacle, TypeMirror type) {
    return new Verdict.Refused(obstacle, TypeName.get(type), List.of(), "");
  }
}
