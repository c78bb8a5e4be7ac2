package dev.rondo.processor.reading;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Origin;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Turns elements into addresses and, in whichever round, addresses into elements. */
public final class Origins {

  private final Elements elements;
  private final Types types;

  /** Uses javac's tables. */
  public Origins(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The address of a type, a member, or a part of one. */
  public Origin of(Element element) {
    if (element instanceof TypeElement type) {
      return Origin.ofType(type.getQualifiedName().toString());
    }
    if (element instanceof TypeParameterElement parameter) {
      return of(parameter.getGenericElement()).part(partName(parameter));
    }
    if (element.getEnclosingElement() instanceof ExecutableElement method) {
      return of(method, element);
    }
    return of(element.getEnclosingElement()).member(memberName(element));
  }

  /** The address of a parameter: Eclipse's compiler does not always know the method from it. */
  Origin of(ExecutableElement method, Element parameter) {
    return of(method).part(partName(parameter));
  }

  /** The element at an address; null if there is none, not even a part of the way. */
  public @Nullable Element find(Origin origin) {
    TypeElement type = elements.getTypeElement(origin.type());
    if (type == null) {
      return null;
    }
    Element member =
        origin.member().isEmpty()
            ? type
            : first(type.getEnclosedElements(), type, e -> memberName(e).equals(origin.member()));
    return origin.part().isEmpty()
        ? member
        : first(parts(member), member, e -> partName(e).equals(origin.part()));
  }

  /** The annotation of the element at an address; null if it is the address of the element. */
  public static @Nullable AnnotationMirror findAnnotation(Origin origin, Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> simpleName(mirror).contentEquals(origin.annotation()))
        .findFirst()
        .orElse(null);
  }

  private static Name simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName();
  }

  private static Element first(
      List<? extends Element> candidates, Element otherwise, Predicate<Element> condition) {
    return candidates.stream()
        .filter(condition)
        // javac does not know where a record component stands, but where its field does.
        .filter(element -> element.getKind() != ElementKind.RECORD_COMPONENT)
        .<Element>map(found -> found)
        .findFirst()
        .orElse(otherwise);
  }

  private static List<? extends Element> parts(Element member) {
    Stream<? extends Element> typeParameters =
        member instanceof Parameterizable generic
            ? generic.getTypeParameters().stream()
            : Stream.empty();
    Stream<? extends Element> parameters =
        member instanceof ExecutableElement method
            ? method.getParameters().stream()
            : Stream.empty();
    return Stream.concat(typeParameters, parameters).toList();
  }

  private static String partName(Element part) {
    String name = part.getSimpleName().toString();
    return part instanceof TypeParameterElement ? "<" + name + ">" : name;
  }

  private String memberName(Element member) {
    String name = member.getSimpleName().toString();
    return member instanceof ExecutableElement method
        ? name
            + method.getParameters().stream()
                .map(this::erasedType)
                .collect(Collectors.joining(", ", "(", ")"))
        : name;
  }

  private String erasedType(VariableElement parameter) {
    TypeMirror erased = types.erasure(parameter.asType());
    // JDK 17 prints the annotations of a known type, JavaPoet does not know a missing one.
    return TypeParts.areMissing(erased) ? erased.toString() : TypeName.get(erased).toString();
  }
}
