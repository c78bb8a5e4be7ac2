package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Shape;
import dev.rondo.processor.model.Signature.Deprecation;
import dev.rondo.processor.reading.Composite.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Takes refs, collections, records, sealed types and final classes apart, one level deep. */
final class Anatomy {

  private final Elements elements;
  private final Types types;
  private final TypeArguments arguments;
  private final Specialization specialization;
  private final SourceTypes sources;

  Anatomy(Elements elements, Types types, SourceTypes sources) {
    this.elements = elements;
    this.types = types;
    this.arguments = new TypeArguments(types);
    this.specialization = new Specialization(types);
    this.sources = sources;
  }

  /** What values of a type consist of; empty where that is not to be seen or not to be known. */
  Optional<Composite> of(DeclaredType type) {
    DeclaredType exact = arguments.withoutWildcards(type);
    TypeElement element = (TypeElement) type.asElement();
    return FreezableTypes.composite(exact)
        .or(() -> PersistentTypes.composite(exact))
        .or(
            () -> {
              if (element.getKind() == ElementKind.RECORD) {
                return Optional.of(record(type, element));
              }
              if (element.getModifiers().contains(Modifier.SEALED)) {
                return sealed(type, exact, element);
              }
              return element.getModifiers().contains(Modifier.FINAL) && sources.contains(element)
                  ? Optional.of(new Composite(fields(exact), Obstacle.COLLECTION_IN_CLASS))
                  : Optional.empty();
            });
  }

  /** Refs are interfaces; a class that implements one may hold anything. */
  boolean isRef(DeclaredType type) {
    TypeElement ref = elements.getTypeElement(RondoTypes.ACTOR_REF.canonicalName());
    return ref != null
        && type.asElement().getKind() == ElementKind.INTERFACE
        && types.isSubtype(types.erasure(type), ref.asType());
  }

  /** The arguments that a ref sends; a wildcard was judged where it stood for a type. */
  Composite ref(DeclaredType type) {
    List<? extends TypeParameterElement> parameters =
        ((TypeElement) type.asElement()).getTypeParameters();
    List<Part> sent = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      TypeMirror argument = type.getTypeArguments().get(i);
      if (argument.getKind() != TypeKind.WILDCARD
          && Annotations.has(parameters.get(i), RondoTypes.SENDABLE)) {
        sent.add(new Part(parameters.get(i).toString(), argument));
      }
    }
    return new Composite(sent, Obstacle.TYPE_ARGUMENT);
  }

  private Composite record(DeclaredType type, TypeElement element) {
    Projection projection = new Projection(types, type);
    List<Part> parts = new ArrayList<>();
    List<Shape.Components.Component> components = new ArrayList<>();
    for (RecordComponentElement component : element.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      TypeMirror declared = component.getAccessor().getReturnType();
      TypeMirror projected = projection.of(declared);
      parts.add(new Part(name, projected));
      components.add(
          new Shape.Components.Component(
              name,
              nameOf(projected),
              cast(declared, projected),
              Deprecations.of(component.getAccessor())));
    }
    return new Composite(parts, new Shape.Components(components, constructor(element)));
  }

  /** What a constructor that knows nothing of type arguments wants to be given. */
  private Optional<TypeName> cast(TypeMirror declared, TypeMirror projected) {
    return TypeParts.areMissing(declared)
            || TypeParts.areMissing(projected)
            || types.isSubtype(types.erasure(projected), types.erasure(declared))
        ? Optional.empty()
        : Optional.of(TypeName.get(types.erasure(declared)));
  }

  /** Whether callers of a record's canonical constructor are warned. */
  private Deprecation constructor(TypeElement element) {
    List<TypeMirror> components = typesOf(element.getRecordComponents());
    return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
        .filter(constructor -> areSame(typesOf(constructor.getParameters()), components))
        .map(Deprecations::of)
        .findFirst()
        .orElse(Deprecation.NONE);
  }

  private List<TypeMirror> typesOf(List<? extends Element> declared) {
    return declared.stream().map(each -> types.erasure(each.asType())).toList();
  }

  private boolean areSame(List<TypeMirror> some, List<TypeMirror> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size())
            .allMatch(i -> types.isSameType(some.get(i), others.get(i)));
  }

  private static TypeName nameOf(TypeMirror type) {
    return TypeParts.areMissing(type) ? ClassName.OBJECT : TypeName.get(type);
  }

  /** A class that is sealed may have instances of its own, besides those of its subclasses. */
  private Optional<Composite> sealed(DeclaredType type, DeclaredType exact, TypeElement element) {
    List<Part> parts = new ArrayList<>();
    if (!element.getModifiers().contains(Modifier.ABSTRACT)) {
      if (!sources.contains(element)) {
        return Optional.empty();
      }
      parts.addAll(fields(exact));
    }
    List<Shape.Subtypes.Subtype> subtypes = new ArrayList<>();
    for (TypeMirror permitted : PermittedSubtypes.of(element)) {
      subtype(permitted, type)
          .ifPresent(
              subtype -> {
                parts.add(new Part(simpleName(permitted), subtype));
                subtypes.add(new Shape.Subtypes.Subtype(nameOf(subtype), isKnown(subtype, type)));
              });
    }
    return Optional.of(
        element.getKind() == ElementKind.INTERFACE
            ? new Composite(parts, new Shape.Subtypes(subtypes))
            : new Composite(parts, Obstacle.COLLECTION_IN_CLASS));
  }

  private Optional<? extends TypeMirror> subtype(TypeMirror permitted, DeclaredType sealed) {
    return TypeParts.areMissing(permitted)
        ? Optional.of(permitted)
        : specialization.of((TypeElement) types.asElement(permitted), sealed);
  }

  private boolean isKnown(TypeMirror subtype, DeclaredType sealed) {
    return TypeParts.areMissing(subtype) || specialization.isKnown((DeclaredType) subtype, sealed);
  }

  private String simpleName(TypeMirror type) {
    return types.asElement(type).getSimpleName().toString();
  }

  /** Fields of the class, of what it belongs to if it is an inner one, and of its superclasses. */
  private List<Part> fields(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<Part> fields = new ArrayList<>();
    if (isInner(element)) {
      Element outer = element.getEnclosingElement();
      TypeMirror given = type.getEnclosingType();
      TypeMirror outerType = given.getKind() == TypeKind.DECLARED ? given : outer.asType();
      fields.add(new Part(outer.getSimpleName() + ".this", outerType));
    }
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
        String name = field.getSimpleName().toString();
        TypeMirror fieldType = types.asMemberOf(type, field);
        fields.add(new Part(name, fieldType, isFinal ? null : Obstacle.NOT_FINAL));
      }
    }
    fields.addAll(inheritedFields(type));
    return fields;
  }

  private List<Part> inheritedFields(DeclaredType type) {
    DeclaredType superclass = superclassOf(type);
    if (superclass == null) {
      return List.of();
    }
    if (TypeParts.areMissing(superclass)) {
      return List.of(new Part("super", superclass));
    }
    if (superclassOf(superclass) == null) {
      return List.of();
    }
    return sources.contains((TypeElement) superclass.asElement())
        ? fields(superclass)
        : List.of(new Part("super", superclass, Obstacle.HIDDEN_FIELDS));
  }

  /** Null for Object. */
  private @Nullable DeclaredType superclassOf(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getSuperclass().getKind() == TypeKind.NONE) {
      return null;
    }
    return (DeclaredType) types.directSupertypes(type).get(0);
  }

  private static boolean isInner(TypeElement element) {
    return element.getNestingKind() == NestingKind.MEMBER
        && !element.getModifiers().contains(Modifier.STATIC);
  }
}
