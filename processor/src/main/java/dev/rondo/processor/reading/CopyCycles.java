package dev.rondo.processor.reading;

import dev.rondo.processor.model.RondoTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds classes whose objects may form circles, of which a copy would never end.
 *
 * <p>A circle is closed by changing what exists already: a field that is not final, an element of
 * an array or of a mutable collection. Without such a thing on the way, an object holds only older
 * ones, and the way ends.
 */
final class CopyCycles {

  private static final Set<String> TAKEN_FOR_UNMODIFIABLE =
      Set.of(
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional",
          "java.util.Set");

  private final Types types;

  CopyCycles(Types types) {
    this.types = types;
  }

  /** The fields of a class that are copied, those of its superclasses first. */
  static List<VariableElement> fieldsOf(TypeElement type, Types types) {
    List<VariableElement> fields = new ArrayList<>();
    if (type.getSuperclass().getKind() == TypeKind.DECLARED) {
      fields.addAll(fieldsOf((TypeElement) types.asElement(type.getSuperclass()), types));
    }
    ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .forEach(fields::add);
    return fields;
  }

  /** Whether a field of this type may lead from an object back to it, through what can change. */
  boolean leadBack(TypeMirror fieldType, boolean canChange, TypeElement to) {
    return leadBack(fieldType, canChange, to, new HashSet<>());
  }

  private boolean leadBack(TypeMirror type, boolean canChange, TypeElement to, Set<Step> taken) {
    if (type instanceof ArrayType array) {
      return leadBack(array.getComponentType(), true, to, taken);
    }
    if (TypeParts.areMissing(type) || !(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (element.equals(to)) {
      return canChange;
    }
    if (!Annotations.has(element, RondoTypes.COPYABLE)) {
      return argumentsLeadBack(declared, canChange, to, taken);
    }
    return taken.add(new Step(element, canChange)) && partsLeadBack(declared, canChange, to, taken);
  }

  private boolean argumentsLeadBack(
      DeclaredType type, boolean canChange, TypeElement to, Set<Step> taken) {
    TypeElement element = (TypeElement) type.asElement();
    boolean isMutable = !TAKEN_FOR_UNMODIFIABLE.contains(element.getQualifiedName().toString());
    return new TypeArguments(types)
        .withoutWildcards(type).getTypeArguments().stream()
            .anyMatch(argument -> leadBack(argument, canChange || isMutable, to, taken));
  }

  private boolean partsLeadBack(
      DeclaredType type, boolean canChange, TypeElement to, Set<Step> taken) {
    TypeElement element = (TypeElement) type.asElement();
    boolean isRecord = element.getKind() == ElementKind.RECORD;
    return PermittedSubtypes.of(element).stream()
            .anyMatch(permitted -> leadBack(permitted, canChange, to, taken))
        || fieldsOf(element, types).stream()
            .anyMatch(
                field ->
                    leadBack(
                        types.asMemberOf(type, field),
                        canChange || !(isRecord || field.getModifiers().contains(Modifier.FINAL)),
                        to,
                        taken));
  }

  /** A copyable class on the way, and whether something before it can change. */
  private record Step(TypeElement type, boolean canChange) {}
}
