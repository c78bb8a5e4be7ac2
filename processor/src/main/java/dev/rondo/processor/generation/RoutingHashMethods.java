package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Emits what a router chooses the receiver of a message by; nothing where no message says so.
 *
 * <p>Of a large contract each range of operations has a method of its own.
 */
final class RoutingHashMethods {

  private final List<Range> ranges;

  RoutingHashMethods(Contract contract) {
    this.ranges = Range.of(contract.operations(), operation -> key(operation) >= 0);
  }

  List<MethodSpec> all() {
    if (ranges.get(0).operations().isEmpty()) {
      return List.of();
    }
    if (ranges.size() == 1) {
      return List.of(hash(Parts.takingSlot("routingHash"), ranges.get(0)));
    }
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(select());
    ranges.forEach(range -> methods.add(hash(Parts.takingSlot("routingHash", range), range)));
    return methods;
  }

  /** The index of the parameter that a message is routed by; -1 if there is none. */
  static int key(Operation operation) {
    return operation.parameters().stream().map(Parameter::routing).toList().indexOf(Routing.KEY);
  }

  // if (slot.op <= 120) { return routingHash1To120(slot); } else { ..
  private MethodSpec select() {
    return Parts.takingSlot("routingHash")
        .returns(int.class)
        .addCode(
            Range.select(
                "slot.op",
                ranges,
                range -> CodeBlock.of("return $L(slot)", range.part("routingHash"))))
        .build();
  }

  // return switch (slot.op) { case PLACE -> Objects.hashCode(slot.ref0); default -> 0; };
  private static MethodSpec hash(MethodSpec.Builder method, Range range) {
    Suppressions.unpacking(range.operations().stream().filter(RoutingHashMethods::isWide).toList())
        .addTo(method);
    method.returns(int.class).addCode("return switch (slot.op) {\n$>");
    for (Operation operation : range.operations()) {
      method.addCode(hashCase(operation));
    }
    return method.addCode("default -> 0;\n$<};\n").build();
  }

  private static CodeBlock hashCase(Operation operation) {
    int key = key(operation);
    Packing packing = new Packing(operation);
    TypeName type = operation.parameters().get(key).type().name();
    CodeBlock.Builder hash = CodeBlock.builder();
    if (packing.isWide()) {
      return hash.beginControlFlow("case $L ->", operation.names().constant())
          .add(packing.message())
          .addStatement("yield $L", hashCode(type, packing.loads().get(key)))
          .endControlFlow()
          .build();
    }
    Packing.Place place = packing.places().get(key);
    CodeBlock value = type.isPrimitive() ? place.load() : CodeBlock.of("slot.$L", place.field());
    return hash.add("case $L -> $L;\n", operation.names().constant(), hashCode(type, value))
        .build();
  }

  // Objects.hashCode(slot.ref0), or Long.hashCode(slot.word0)
  private static CodeBlock hashCode(TypeName type, CodeBlock value) {
    return type.isPrimitive()
        ? CodeBlock.of("$T.hashCode($L)", type.box(), value)
        : CodeBlock.of("$T.hashCode($L)", Objects.class, value);
  }

  private static boolean isWide(Operation operation) {
    return new Packing(operation).isWide();
  }
}
