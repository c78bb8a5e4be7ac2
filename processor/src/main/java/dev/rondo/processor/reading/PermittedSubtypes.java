package dev.rondo.processor.reading;

import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What a sealed type permits. */
final class PermittedSubtypes {

  private PermittedSubtypes() {}

  /**
   * In the order of the source, where they are nested: that in which compilers find the subtypes
   * that no {@code permits} clause names differs.
   */
  static List<TypeMirror> of(TypeElement sealed) {
    return sealed.getPermittedSubclasses().stream()
        .<TypeMirror>map(permitted -> permitted)
        .sorted(Comparator.comparingInt(PermittedSubtypes::position))
        .toList();
  }

  private static int position(TypeMirror permitted) {
    return permitted instanceof DeclaredType type
            && type.asElement().getEnclosingElement() instanceof TypeElement enclosing
        ? positionIn(enclosing, type.asElement())
        : 0;
  }

  private static int positionIn(TypeElement enclosing, Element member) {
    return enclosing.getEnclosedElements().indexOf(member);
  }
}
