package dev.rondo.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.SentType;
import java.util.ArrayList;
import java.util.List;

/**
 * How a message's parameters lie in a slot: primitives in order in {@code word0..}, references in
 * {@code ref0..}. A message that is too wide for that travels as its record in {@code ref0}.
 */
final class Packing {

  private final List<Place> places = new ArrayList<>();
  private final boolean isWide;
  private final boolean hasGenericRecord;

  Packing(Operation operation) {
    int words = 0;
    int refs = 0;
    for (Parameter parameter : operation.parameters()) {
      boolean isPrimitive = parameter.type().name().isPrimitive();
      String field = isPrimitive ? "word" + words++ : "ref" + refs++;
      places.add(new Place(parameter.type(), field));
    }
    isWide = words > RondoTypes.WORDS || refs > RondoTypes.REFS;
    hasGenericRecord = operation.record() instanceof ParameterizedTypeName;
  }

  /** Whether the message is too wide for a slot and travels as its record. */
  boolean isWide() {
    return isWide;
  }

  /** The places of the parameters, in their order, of a message that is not too wide. */
  List<Place> places() {
    return places;
  }

  /** Whether reading a parameter needs a cast that javac cannot check. */
  boolean isUnchecked() {
    return isWide
        ? hasGenericRecord
        : places.stream().anyMatch(place -> place.type().isUncheckedCast());
  }

  /** A field of a slot that holds a parameter of this type. */
  record Place(SentType type, String field) {

    // slot.word0 = cents
    CodeBlock store(String slot, String parameter) {
      return CodeBlock.of("$N.$L = $L", slot, field, toWord(CodeBlock.of("$N", parameter)));
    }

    // slot.word0
    CodeBlock load() {
      return fromWord(CodeBlock.of("slot.$L", field));
    }

    private CodeBlock toWord(CodeBlock value) {
      TypeName type = type().name();
      if (type.equals(TypeName.BOOLEAN)) {
        return CodeBlock.of("$L ? 1 : 0", value);
      }
      if (type.equals(TypeName.FLOAT)) {
        return CodeBlock.of("$T.floatToRawIntBits($L)", Float.class, value);
      }
      if (type.equals(TypeName.DOUBLE)) {
        return CodeBlock.of("$T.doubleToRawLongBits($L)", Double.class, value);
      }
      return value;
    }

    private CodeBlock fromWord(CodeBlock field) {
      TypeName type = type().name();
      if (type.equals(TypeName.LONG) || type.equals(ClassName.OBJECT)) {
        return field;
      }
      if (type.equals(TypeName.BOOLEAN)) {
        return CodeBlock.of("$L != 0", field);
      }
      if (type.equals(TypeName.FLOAT)) {
        return CodeBlock.of("$T.intBitsToFloat((int) $L)", Float.class, field);
      }
      if (type.equals(TypeName.DOUBLE)) {
        return CodeBlock.of("$T.longBitsToDouble($L)", Double.class, field);
      }
      return CodeBlock.of("($T) $L", type().spelled(), field);
    }
  }
}
