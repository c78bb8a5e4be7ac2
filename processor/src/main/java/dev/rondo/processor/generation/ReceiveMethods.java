package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.ThrownType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the receiving half of a dispatch class: from a slot to the behavior, or to a record. */
final class ReceiveMethods {

  private final Contract contract;
  private final Conversions conversions;

  ReceiveMethods(Contract contract, Conversions conversions) {
    this.contract = contract;
    this.conversions = conversions;
  }

  // @Override public void dispatch(MessageSlot slot) throws Exception {
  MethodSpec dispatch() {
    MethodSpec.Builder method =
        method("dispatch", Suppressions.calling(contract)).returns(void.class);
    if (contract.operations().stream().anyMatch(ReceiveMethods::throwsChecked)) {
      method.addException(Exception.class);
    }
    if (contract.operations().isEmpty()) {
      return method.addStatement("throw unknownOperation(slot)").build();
    }
    method.beginControlFlow("switch (slot.op)");
    for (Operation operation : contract.operations()) {
      method.addCode(dispatchCase(operation));
    }
    return method.addCode("default -> throw unknownOperation(slot);\n").endControlFlow().build();
  }

  // @Override public Message reify(MessageSlot slot) {
  MethodSpec reify() {
    MethodSpec.Builder method =
        method("reify", Suppressions.reading(contract)).returns(RondoTypes.MESSAGE);
    if (contract.operations().isEmpty()) {
      return method.addStatement("throw unknownOperation(slot)").build();
    }
    method.addCode("return switch (slot.op) {\n$>");
    for (Operation operation : contract.operations()) {
      method.addCode("case $L -> $L;\n", operation.names().constant(), reified(operation));
    }
    return method.addCode("default -> throw unknownOperation(slot);\n").addCode("$<};\n").build();
  }

  // @Override public void bind(Object behavior) { this.behavior = (Account) behavior; }
  MethodSpec bind() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("bind")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Object.class, "behavior");
    Suppressions.binding(contract).addTo(method);
    return method.addStatement("this.behavior = ($T) behavior", contract.self()).build();
  }

  private static MethodSpec.Builder method(String name, Suppressions suppressions) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(RondoTypes.MESSAGE_SLOT, "slot");
    suppressions.addTo(method);
    return method;
  }

  // case WITHDRAW -> cell.reply(slot, behavior.withdraw(slot.word0));
  private CodeBlock dispatchCase(Operation operation) {
    if (!new Packing(operation).isWide()) {
      CodeBlock call = call(operation, loads(operation));
      return CodeBlock.of("case $L -> $L;\n", operation.names().constant(), call);
    }
    List<CodeBlock> components =
        MessageGenerator.componentNames(operation).stream()
            .map(name -> CodeBlock.of("message.$N()", name))
            .toList();
    return CodeBlock.builder()
        .beginControlFlow("case $L ->", operation.names().constant())
        .addStatement("$T message = $L", operation.record(), reified(operation))
        .addStatement("$L", call(operation, components))
        .endControlFlow()
        .build();
  }

  // cell.reply(slot, behavior.withdraw(slot.word0))
  private CodeBlock call(Operation operation, List<CodeBlock> arguments) {
    CodeBlock call =
        CodeBlock.of("behavior.$N($Z$L)", operation.name(), CodeBlock.join(arguments, ",$W"));
    if (operation instanceof Ask ask) {
      return CodeBlock.of(
          ask.isLate() ? "cell.replyLater(slot,$W$L)" : "cell.reply(slot,$W$L)",
          conversions.ofReply(ask, call));
    }
    return call;
  }

  // new AccountMessage.Withdraw(slot.word0)
  private CodeBlock reified(Operation operation) {
    if (new Packing(operation).isWide()) {
      return CodeBlock.of("($T) slot.ref0", operation.record());
    }
    CodeBlock arguments = CodeBlock.join(loads(operation), ",$W");
    return CodeBlock.of("new $T($Z$L)", operation.record(), arguments);
  }

  private static List<CodeBlock> loads(Operation operation) {
    return new Packing(operation).places().stream().map(Packing.Place::load).toList();
  }

  private static boolean throwsChecked(Operation operation) {
    return operation.signature().thrown().stream()
        .anyMatch(thrown -> thrown.kind() == ThrownType.Kind.CHECKED);
  }
}
