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

  private final Operation operation;
  private final List<Place> places = new ArrayList<>();
  private final boolean isWide;
  private final boolean hasGenericRecord;

  Packing(Operation operation) {
    this.operation = operation;
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

  /** The record as which a wide message is in its slot. */
  // (AccountMessage.Transfer) slot.ref0
  CodeBlock record() {
    return CodeBlock.of("($T) slot.ref0", operation.record());
  }

  /** What a wide message is read from; nothing where that is the slot. */
  // AccountMessage.Transfer message = (AccountMessage.Transfer) slot.ref0;
  CodeBlock message() {
    return isWide
        ? CodeBlock.builder().addStatement("$T message = $L", operation.record(), record()).build()
        : CodeBlock.of("");
  }

  /** The parameters, as they are read from the slot or from that message. */
  // slot.word0, (String) slot.ref0, or message.cents(), message.owner()
  List<CodeBlock> loads() {
    return isWide
        ? MessageGenerator.componentNames(operation).stream()
            .map(name -> CodeBlock.of("message.$N()", name))
            .toList()
        : places.stream().map(Place::load).toList();
  }

  /** A wide message's record of other parameters. */
  // new AccountMessage.Transfer(from, to, cents, currency, at, text)
  CodeBlock newRecord(List<CodeBlock> arguments) {
    return CodeBlock.of(
        "$L($Z$L)", Parts.newInstance(operation.record()), CodeBlock.join(arguments, ",$W"));
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
