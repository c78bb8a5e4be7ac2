package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.HiddenType;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * All types in the spelling of a type: itself, its arguments, bounds and elements, to the bottom.
 */
final class TypeParts extends SimpleTypeVisitor14<Stream<TypeMirror>, Set<Element>> {

  private static final TypeParts VISITOR = new TypeParts();

  private TypeParts() {}

  /** Whether javac does not know one of the types, yet or at all. */
  static boolean areMissing(TypeMirror type) {
    return of(type).anyMatch(part -> part.getKind() == TypeKind.ERROR);
  }

  /** The type's name; that of Object while javac does not know all of it. */
  static TypeName nameOf(TypeMirror type) {
    return areMissing(type) ? TypeName.get(Object.class) : TypeName.get(type);
  }

  /** The same with the nullness annotations that its author wrote. */
  static TypeName spelledNameOf(TypeMirror type) {
    return areMissing(type) ? nameOf(type) : Spelling.of(type);
  }

  /** Whether one of the types is a type variable. */
  static boolean mentionsVariable(TypeMirror type) {
    return of(type).anyMatch(part -> part.getKind() == TypeKind.TYPEVAR);
  }

  /** The types that other code of a package cannot name. */
  static Stream<HiddenType> hiddenIn(TypeMirror type, PackageElement place) {
    return of(type)
        .filter(part -> part.getKind() == TypeKind.DECLARED)
        .map(part -> ((DeclaredType) part).asElement())
        .filter(known -> isPrivate(known) || !(isPublic(known) || isIn(place, known)))
        .map(hidden -> new HiddenType(ClassName.get((TypeElement) hidden), isPrivate(hidden)));
  }

  /** It and its parts. */
  static Stream<TypeMirror> of(TypeMirror type) {
    return of(type, new HashSet<>());
  }

  /** Type variables whose bounds were looked at are skipped: they may be in their own bounds. */
  private static Stream<TypeMirror> of(TypeMirror type, Set<Element> seen) {
    return Stream.concat(Stream.of(type), type.accept(VISITOR, seen));
  }

  private static boolean isPrivate(Element element) {
    return element != null
        && (element.getModifiers().contains(Modifier.PRIVATE)
            || isPrivate(element.getEnclosingElement()));
  }

  private static boolean isPublic(Element element) {
    return element.getKind() == ElementKind.PACKAGE
        || (element.getModifiers().contains(Modifier.PUBLIC)
            && isPublic(element.getEnclosingElement()));
  }

  private static boolean isIn(PackageElement place, Element element) {
    return element.equals(place)
        || (element.getKind() != ElementKind.PACKAGE && isIn(place, element.getEnclosingElement()));
  }

  @Override
  protected Stream<TypeMirror> defaultAction(TypeMirror type, Set<Element> seen) {
    return Stream.empty();
  }

  @Override
  public Stream<TypeMirror> visitError(ErrorType type, Set<Element> seen) {
    return type.getTypeArguments().stream().flatMap(argument -> of(argument, seen));
  }

  @Override
  public Stream<TypeMirror> visitDeclared(DeclaredType type, Set<Element> seen) {
    return Stream.concat(
        type.getTypeArguments().stream().flatMap(argument -> of(argument, seen)),
        outer(type, seen));
  }

  /** Eclipse's compiler gives static classes an enclosing type as well. */
  private static Stream<TypeMirror> outer(DeclaredType type, Set<Element> seen) {
    return type.asElement().getModifiers().contains(Modifier.STATIC)
        ? Stream.empty()
        : of(type.getEnclosingType(), seen);
  }

  @Override
  public Stream<TypeMirror> visitArray(ArrayType type, Set<Element> seen) {
    return of(type.getComponentType(), seen);
  }

  @Override
  public Stream<TypeMirror> visitWildcard(WildcardType type, Set<Element> seen) {
    return Stream.of(type.getExtendsBound(), type.getSuperBound())
        .filter(Objects::nonNull)
        .flatMap(bound -> of(bound, seen));
  }

  @Override
  public Stream<TypeMirror> visitTypeVariable(TypeVariable type, Set<Element> seen) {
    return seen.add(type.asElement()) ? of(type.getUpperBound(), seen) : Stream.empty();
  }

  @Override
  public Stream<TypeMirror> visitIntersection(IntersectionType type, Set<Element> seen) {
    return type.getBounds().stream().flatMap(bound -> of(bound, seen));
  }
}
