package dev.rondo.processor.reading;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Routing;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what a parameter is to a router. */
final class RoutingReader {

  private final Elements elements;

  RoutingReader(Elements elements) {
    this.elements = elements;
  }

  Routing of(VariableElement parameter) {
    if (!Annotations.has(parameter, RondoTypes.ROUTE_BY)) {
      return Routing.NONE;
    }
    return hasEquality(parameter.asType()) ? Routing.KEY : Routing.KEY_WITHOUT_EQUALITY;
  }

  /** Whether two objects of a type can be equal; of an interface, some may. */
  private boolean hasEquality(TypeMirror type) {
    if (type instanceof ArrayType) {
      return false;
    }
    return !(type instanceof DeclaredType declared)
        || TypeParts.areMissing(type)
        || hasEquality((TypeElement) declared.asElement());
  }

  private boolean hasEquality(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        || ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(RoutingReader::isEquals)
            .anyMatch(
                method -> !method.getEnclosingElement().toString().equals("java.lang.Object"));
  }

  private static boolean isEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && TypeName.get(method.getParameters().get(0).asType()).equals(TypeName.get(Object.class));
  }
}
