package dev.rondo.processor.reading;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Finds types that javac does not know, yet or at all, anywhere in the spelling of a type. */
final class MissingTypes extends SimpleTypeVisitor14<Boolean, Void> {

  private static final MissingTypes VISITOR = new MissingTypes();

  private MissingTypes() {
    super(false);
  }

  static boolean in(TypeMirror type) {
    return type.accept(VISITOR, null);
  }

  @Override
  public Boolean visitError(ErrorType type, Void unused) {
    return true;
  }

  @Override
  public Boolean visitDeclared(DeclaredType type, Void unused) {
    return type.getTypeArguments().stream().anyMatch(MissingTypes::in)
        || in(type.getEnclosingType());
  }

  @Override
  public Boolean visitArray(ArrayType type, Void unused) {
    return in(type.getComponentType());
  }

  @Override
  public Boolean visitWildcard(WildcardType type, Void unused) {
    return (type.getExtendsBound() != null && in(type.getExtendsBound()))
        || (type.getSuperBound() != null && in(type.getSuperBound()));
  }
}
