package dev.rondo.processor.reading;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The types that can be sent once they are frozen at the call. */
final class FreezableTypes {

  private static final Set<String> NAMES =
      Set.of(
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional",
          "java.util.Set");

  private FreezableTypes() {}

  static boolean contains(TypeElement type) {
    return NAMES.contains(type.getQualifiedName().toString());
  }
}
