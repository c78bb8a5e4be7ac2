package dev.rondo.processor.reading;

import dev.rondo.processor.model.Marks;
import dev.rondo.processor.model.RondoTypes;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;

/** Reads what the annotations of a message say. */
final class MarksReader {

  private MarksReader() {}

  static Marks of(ExecutableElement method) {
    return new Marks(
        Annotations.has(method, RondoTypes.CONTROL),
        Annotations.has(method, RondoTypes.IDEMPOTENT),
        id(method),
        Annotations.string(method, RondoTypes.NAMED, "value"));
  }

  private static OptionalInt id(ExecutableElement method) {
    return Annotations.value(method, RondoTypes.MESSAGE_ID, "value", Integer.class)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }
}
