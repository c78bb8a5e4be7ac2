package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits what is called when the stage of a late ask has completed; nothing where all replies go as
 * they are.
 *
 * <p>Of a large contract each range of operations has a method of its own.
 */
final class LateReplyMethods {

  private final Map<Operation, CodeBlock> replies = new LinkedHashMap<>();
  private final List<Range> ranges;
  private final NameAllocator names = new NameAllocator();

  LateReplyMethods(Contract contract, Conversions conversions) {
    contract.operations().stream().map(Operation::name).distinct().forEach(names::newName);
    for (Operation operation : contract.operations()) {
      if (operation instanceof Ask ask) {
        conversions.ofLateReply(ask).ifPresent(reply -> replies.put(ask, reply));
      }
    }
    this.ranges = Range.of(contract.operations(), replies::containsKey);
  }

  List<MethodSpec> all() {
    if (replies.isEmpty()) {
      return List.of();
    }
    if (ranges.size() == 1) {
      return List.of(convert(overriding(), ranges.get(0)));
    }
    List<MethodSpec> methods = new ArrayList<>();
    ranges.forEach(range -> names.newName(range.part("lateReply"), range));
    methods.add(select());
    ranges.forEach(range -> methods.add(convert(part(range), range)));
    return methods;
  }

  // @Override public Object lateReply(int op, Object reply) {
  //   if (op <= 120) { return lateReply1To120(op, reply); } else { ...
  private MethodSpec select() {
    return overriding()
        .addCode(
            Range.select(
                "op", ranges, range -> CodeBlock.of("return $N(op, reply)", names.get(range))))
        .build();
  }

  //   return switch (op) {
  //     case FIND -> Frozen.list((List<Line>) reply, "the reply");
  //     default -> reply;
  //   };
  private MethodSpec convert(MethodSpec.Builder method, Range range) {
    Suppressions.replyingLate(range.operations()).addTo(method);
    method.addCode("return switch (op) {\n$>");
    for (Operation operation : range.operations()) {
      method.addCode("case $L -> $L;\n", operation.names().constant(), replies.get(operation));
    }
    return method.addCode("default -> reply;\n$<};\n").build();
  }

  private static MethodSpec.Builder overriding() {
    return withSignature(
        MethodSpec.methodBuilder("lateReply")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC));
  }

  // private static Object lateReply1To120(int op, Object reply) {
  private MethodSpec.Builder part(Range range) {
    return withSignature(MethodSpec.methodBuilder(names.get(range)).addModifiers(Modifier.PRIVATE));
  }

  private static MethodSpec.Builder withSignature(MethodSpec.Builder method) {
    return method
        .returns(Object.class)
        .addParameter(int.class, "op")
        .addParameter(Object.class, "reply");
  }
}
