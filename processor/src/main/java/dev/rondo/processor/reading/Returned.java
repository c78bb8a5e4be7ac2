package dev.rondo.processor.reading;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What a method's return type means.
 *
 * @param reply what the message is answered with; void for a tell
 * @param isLate whether a stage is returned, which is answered when that completes
 */
record Returned(TypeMirror reply, boolean isLate) {

  static Returned of(TypeMirror returned, Elements elements, Types types) {
    TypeArguments arguments = new TypeArguments(types);
    TypeElement stage = elements.getTypeElement("java.util.concurrent.CompletionStage");
    Optional<DeclaredType> asStage =
        returned.getKind() == TypeKind.DECLARED
            ? arguments.asSuper(returned, stage)
            : Optional.empty();
    return asStage
        .map(found -> new Returned(replyOf(found, arguments), true))
        .orElse(new Returned(returned, false));
  }

  boolean isTell() {
    return reply.getKind() == TypeKind.VOID;
  }

  private static TypeMirror replyOf(DeclaredType stage, TypeArguments arguments) {
    return TypeArguments.areMissing(stage)
        ? stage
        : arguments.withoutWildcards(stage).getTypeArguments().get(0);
  }
}
