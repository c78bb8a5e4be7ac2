package dev.rondo.processor.reading;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Copying;
import dev.rondo.processor.model.DeprecatedTypes;
import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.Passage;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Verdict;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads how a parameter or reply is to go over, and judges whether it can go so. */
final class Passages {

  private final Sendability sendability;
  private final Copyability copyability;

  Passages(Elements elements, Types types, Sendability sendability, SourceTypes sources) {
    this.sendability = sendability;
    this.copyability = new Copyability(elements, new TypeArguments(types), sendability, sources);
  }

  /** What a parameter, or a method for its reply, is marked with. */
  static Passage of(Element annotated) {
    boolean isMoved = Annotations.has(annotated, RondoTypes.MOVED);
    if (Annotations.has(annotated, RondoTypes.COPIED)) {
      return isMoved ? Passage.COPIED_AND_MOVED : Passage.COPIED;
    }
    return isMoved ? Passage.MOVED : Passage.PLAIN;
  }

  Verdict judge(TypeMirror type, Passage passage, Element place) {
    return switch (passage) {
      case PLAIN -> ofCow(type, place).orElseGet(() -> sendability.of(type));
      case COPIED -> copyability.of(type, place);
      case MOVED, COPIED_AND_MOVED ->
          ofCow(type, place).orElseGet(() -> movability(sendability.of(type)));
    };
  }

  /** What a Cow holds must be known to the copiers, for who writes to it. */
  private Optional<Verdict> ofCow(TypeMirror type, Element place) {
    if (!Sendability.isCow(type) || TypeArguments.areMissing((DeclaredType) type)) {
      return Optional.empty();
    }
    TypeMirror value = ((DeclaredType) type).getTypeArguments().get(0);
    return Optional.of(
        value.getKind() == TypeKind.WILDCARD
            ? new Verdict.Refused(Obstacle.WILDCARD, TypeName.get(value), List.of(), "")
            : counted(value, copyability.of(value, place)));
  }

  private static Verdict counted(TypeMirror value, Verdict verdict) {
    if (verdict instanceof Verdict.Immutable) {
      return new Verdict.Counted(new Copying.Shared(TypeName.get(value)), DeprecatedTypes.NONE);
    }
    return verdict instanceof Verdict.Copied copied
        ? new Verdict.Counted(copied.copying(), copied.deprecated())
        : verdict;
  }

  /** Any mutable object may change hands, but not what is bound to the actor that made it. */
  private static Verdict movability(Verdict plain) {
    if (!(plain instanceof Verdict.Refused refused)) {
      return plain;
    }
    return switch (refused.obstacle()) {
      case CONTEXT, CONTRACT, FUTURE, LAMBDA, RUNTIME, THREAD ->
          refused.path().isEmpty() ? refused : new Verdict.Movable();
      default -> new Verdict.Movable();
    };
  }
}
