package dev.rondo.processor.reading;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Names types as their author spelled them: with nullness annotations, and with no others. */
final class Spelling extends SimpleTypeVisitor14<TypeName, Void> {

  private static final Spelling VISITOR = new Spelling();

  private Spelling() {}

  static TypeName of(TypeMirror type) {
    List<AnnotationSpec> annotations = nullness(type);
    TypeName name = type.accept(VISITOR, null);
    return annotations.isEmpty() ? name : name.annotated(annotations);
  }

  /** The nullness annotations of a type, at its topmost level. */
  static List<AnnotationSpec> nullness(TypeMirror type) {
    return Nullness.ofType(type).stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .map(annotation -> AnnotationSpec.builder(ClassName.get(annotation)).build())
        // To Eclipse's compiler, that of a return type stands before the method and the type.
        .distinct()
        .toList();
  }

  @Override
  protected TypeName defaultAction(TypeMirror type, Void unused) {
    return TypeName.get(type);
  }

  @Override
  public TypeName visitDeclared(DeclaredType type, Void unused) {
    boolean isInnerOfGeneric =
        type.getEnclosingType().getKind() != TypeKind.NONE
            && !type.asElement().getModifiers().contains(Modifier.STATIC);
    if (type.getTypeArguments().isEmpty() || isInnerOfGeneric) {
      return TypeName.get(type);
    }
    return ParameterizedTypeName.get(
        ClassName.get((TypeElement) type.asElement()),
        type.getTypeArguments().stream().map(Spelling::of).toArray(TypeName[]::new));
  }

  @Override
  public TypeName visitArray(ArrayType type, Void unused) {
    return ArrayTypeName.of(of(type.getComponentType()));
  }

  @Override
  public TypeName visitWildcard(WildcardType type, Void unused) {
    if (type.getExtendsBound() != null) {
      return WildcardTypeName.subtypeOf(of(type.getExtendsBound()));
    }
    return type.getSuperBound() == null
        ? TypeName.get(type)
        : WildcardTypeName.supertypeOf(of(type.getSuperBound()));
  }
}
