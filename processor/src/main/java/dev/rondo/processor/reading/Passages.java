package dev.rondo.processor.reading;

import dev.rondo.processor.model.Passage;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Verdict;
import javax.lang.model.element.Element;
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
      case PLAIN -> sendability.of(type);
      case COPIED -> copyability.of(type, place);
      case MOVED, COPIED_AND_MOVED -> movability(sendability.of(type));
    };
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
