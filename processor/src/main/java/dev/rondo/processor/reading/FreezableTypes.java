package dev.rondo.processor.reading;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Shape;
import dev.rondo.processor.reading.Composite.Part;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types of the JDK that can be sent once they are frozen: the one list of them. */
final class FreezableTypes {

  private FreezableTypes() {}

  /** What such a type consists of; its wildcards have been replaced by their bounds. */
  static Optional<Composite> composite(DeclaredType type) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return Optional.ofNullable(
        switch (name) {
          case "java.util.Collection" -> elements(Shape.Elements.Kind.COLLECTION, type);
          case "java.util.List" -> elements(Shape.Elements.Kind.LIST, type);
          case "java.util.Set" -> elements(Shape.Elements.Kind.SET, type);
          case "java.util.Map" ->
              new Composite(
                  List.of(new Part("key", argument(type, 0)), new Part("value", argument(type, 1))),
                  new Shape.Entries(
                      TypeName.get(argument(type, 0)), TypeName.get(argument(type, 1))));
          case "java.util.Optional" ->
              new Composite(
                  List.of(new Part("content", argument(type, 0))),
                  new Shape.Content(TypeName.get(argument(type, 0))));
          default -> null;
        });
  }

  private static Composite elements(Shape.Elements.Kind kind, DeclaredType type) {
    TypeMirror element = argument(type, 0);
    return new Composite(
        List.of(new Part("element", element)), new Shape.Elements(kind, TypeName.get(element)));
  }

  private static TypeMirror argument(DeclaredType type, int index) {
    return type.getTypeArguments().get(index);
  }
}
