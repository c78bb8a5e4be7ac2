package dev.rondo.processor.reading;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Erasure;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Erases methods, as they are declared or as they are seen from a type that inherits them. */
final class Erasures {

  private Erasures() {}

  /** A method as it is declared. */
  static Erasure of(ExecutableElement method, Types types) {
    return of(method, (ExecutableType) method.asType(), types);
  }

  /** A method as a type has it. */
  static Erasure of(ExecutableElement method, DeclaredType in, Types types) {
    return of(method, new TypeArguments(types).seenFrom(in, method), types);
  }

  private static Erasure of(ExecutableElement method, ExecutableType seen, Types types) {
    List<TypeName> parameters =
        seen.getParameterTypes().stream().map(type -> erasure(type, types)).toList();
    return new Erasure(method.getSimpleName().toString(), parameters);
  }

  private static TypeName erasure(TypeMirror type, Types types) {
    return TypeParts.nameOf(types.erasure(type));
  }
}
