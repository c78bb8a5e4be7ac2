package dev.rondo.processor.reading;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Verdict;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Judges whether values of a type may be sent by one contract's messages. */
final class Sendability {

  private final Types types;
  private final Anatomy anatomy;
  private final Obstacles obstacles;
  private final PackageElement place;
  private final Set<TypeName> vouchedFor = new HashSet<>();

  Sendability(Elements elements, Types types, SourceTypes sources, TypeElement contract) {
    this.types = types;
    this.anatomy = new Anatomy(elements, types, sources);
    this.obstacles = new Obstacles(elements, types, sources);
    this.place = elements.getPackageOf(contract);
    vouchedBy(contract).map(this::erased).forEach(vouchedFor::add);
  }

  /** Whether it is a Cow, which may be sent as a whole parameter or reply. */
  static boolean isCow(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals(RondoTypes.COW.canonicalName());
  }

  /** Whether values of this type may be sent. */
  Verdict of(TypeMirror type) {
    return new Judgement(type, this, anatomy, obstacles, place).verdict();
  }

  /** Whether values of a type may be sent as they are, by what is known or promised of it. */
  boolean isKnown(TypeMirror type) {
    if (type.getKind().isPrimitive() || isVouchedFor(type)) {
      return true;
    }
    if (type instanceof TypeVariable variable) {
      return Annotations.has(declarationOf(variable), RondoTypes.SENDABLE);
    }
    return type.getKind() == TypeKind.DECLARED && isKnown((DeclaredType) type);
  }

  /** To Eclipse's compiler, that of an annotated use has other annotations. */
  private static Element declarationOf(TypeVariable use) {
    TypeParameterElement used = (TypeParameterElement) use.asElement();
    return ((Parameterizable) used.getGenericElement())
        .getTypeParameters().stream()
            .filter(parameter -> parameter.getSimpleName().equals(used.getSimpleName()))
            .<Element>map(parameter -> parameter)
            .findFirst()
            .orElse(used);
  }

  private boolean isKnown(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return element.getKind() == ElementKind.ENUM
        || ImmutableTypes.contains(element)
        || Annotations.has(element, RondoTypes.SENDABLE)
        || (element.getTypeParameters().isEmpty() && anatomy.isRef(type));
  }

  private boolean isVouchedFor(TypeMirror type) {
    return !vouchedFor.isEmpty() && vouchedFor.contains(erased(type));
  }

  /** What the authors of the contract and of those that it extends answer for. */
  private Stream<TypeMirror> vouchedBy(TypeElement contract) {
    Stream<TypeElement> parents =
        contract.getInterfaces().stream()
            .map(types::asElement)
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast);
    return Stream.concat(
        Annotations.classes(contract, RondoTypes.ACTOR_CONTRACT, "sendable"),
        parents.flatMap(this::vouchedBy));
  }

  private TypeName erased(TypeMirror type) {
    return TypeName.get(types.erasure(type));
  }
}
