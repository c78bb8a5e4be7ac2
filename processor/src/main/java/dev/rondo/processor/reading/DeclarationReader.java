package dev.rondo.processor.reading;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.rondo.processor.model.Declaration;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.TypeParameter;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads how a type is declared. */
final class DeclarationReader {

  private final Elements elements;
  private final Origins origins;

  DeclarationReader(Elements elements, Origins origins) {
    this.elements = elements;
    this.origins = origins;
  }

  Declaration read(TypeElement type) {
    PackageElement place = elements.getPackageOf(type);
    return new Declaration(
        kindOf(type),
        visibilityOf(type),
        Deprecations.ofNamed(type),
        Nullness.isMarked(type),
        type.getTypeParameters().stream()
            .map(parameter -> typeParameter(parameter, place))
            .toList());
  }

  /** The least visible of a type and the types around it counts. */
  static Declaration.Visibility visibilityOf(TypeElement type) {
    Declaration.Visibility visibility = Declaration.Visibility.PUBLIC;
    Element level = type;
    while (level.getKind() != ElementKind.PACKAGE) {
      if (level.getModifiers().contains(Modifier.PRIVATE)) {
        return Declaration.Visibility.PRIVATE;
      }
      if (!level.getModifiers().contains(Modifier.PUBLIC)) {
        visibility = Declaration.Visibility.PACKAGE;
      }
      level = level.getEnclosingElement();
    }
    return visibility;
  }

  private static Declaration.Kind kindOf(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> Declaration.Kind.INTERFACE;
      case ANNOTATION_TYPE -> Declaration.Kind.ANNOTATION;
      case ENUM -> Declaration.Kind.ENUM;
      case RECORD -> Declaration.Kind.RECORD;
      default -> Declaration.Kind.CLASS;
    };
  }

  private static TypeVariableName spelled(TypeParameterElement parameter) {
    return TypeVariableName.get(
        parameter.getSimpleName().toString(),
        parameter.getBounds().stream().map(Spelling::of).toArray(TypeName[]::new));
  }

  private TypeParameter typeParameter(TypeParameterElement parameter, PackageElement place) {
    boolean isResolved = parameter.getBounds().stream().noneMatch(TypeParts::areMissing);
    return new TypeParameter(
        origins.of(parameter),
        isResolved
            ? spelled(parameter)
            : TypeVariableName.get(parameter.getSimpleName().toString()),
        parameter.getBounds().stream()
            .flatMap(bound -> TypeParts.hiddenIn(bound, place))
            .distinct()
            .toList(),
        Annotations.has(parameter, RondoTypes.SENDABLE),
        isResolved,
        areRefusedByJavac(parameter.getBounds()));
  }

  /** An array is none, a type variable stands alone, and a class in the first place only. */
  private static boolean areRefusedByJavac(List<? extends TypeMirror> bounds) {
    boolean isVariableWithMore = bounds.size() > 1 && bounds.get(0).getKind() == TypeKind.TYPEVAR;
    return isVariableWithMore
        || bounds.stream().anyMatch(bound -> bound.getKind() == TypeKind.ARRAY)
        || bounds.stream().skip(1).anyMatch(DeclarationReader::isClass);
  }

  private static boolean isClass(TypeMirror bound) {
    return bound.getKind() == TypeKind.DECLARED
        && !((DeclaredType) bound).asElement().getKind().isInterface();
  }
}
