package dev.rondo.processor.reading;

import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * All types in the spelling of a type: itself, its arguments, bounds and elements, to the bottom.
 */
final class TypeParts extends SimpleTypeVisitor14<Stream<TypeMirror>, Void> {

  private static final TypeParts VISITOR = new TypeParts();

  private TypeParts() {}

  /** Whether javac does not know one of the types, yet or at all. */
  static boolean areMissing(TypeMirror type) {
    return of(type).anyMatch(part -> part.getKind() == TypeKind.ERROR);
  }

  /** The types that only the class around them can name. */
  static Stream<TypeMirror> privateIn(TypeMirror type) {
    return of(type)
        .filter(part -> part instanceof DeclaredType known && isPrivate(known.asElement()));
  }

  /** It and its parts. */
  static Stream<TypeMirror> of(TypeMirror type) {
    return Stream.concat(Stream.of(type), type.accept(VISITOR, null));
  }

  private static boolean isPrivate(Element element) {
    return element != null
        && (element.getModifiers().contains(Modifier.PRIVATE)
            || isPrivate(element.getEnclosingElement()));
  }

  @Override
  protected Stream<TypeMirror> defaultAction(TypeMirror type, Void unused) {
    return Stream.empty();
  }

  @Override
  public Stream<TypeMirror> visitError(ErrorType type, Void unused) {
    return Stream.empty();
  }

  @Override
  public Stream<TypeMirror> visitDeclared(DeclaredType type, Void unused) {
    return Stream.concat(
        type.getTypeArguments().stream().flatMap(TypeParts::of), of(type.getEnclosingType()));
  }

  @Override
  public Stream<TypeMirror> visitArray(ArrayType type, Void unused) {
    return of(type.getComponentType());
  }

  @Override
  public Stream<TypeMirror> visitWildcard(WildcardType type, Void unused) {
    return Stream.of(type.getExtendsBound(), type.getSuperBound())
        .filter(Objects::nonNull)
        .flatMap(TypeParts::of);
  }
}
