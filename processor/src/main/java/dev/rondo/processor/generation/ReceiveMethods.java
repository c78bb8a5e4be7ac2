package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.ThrownType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the receiving half of a dispatch class: from a slot to the behavior, or to a record.
 *
 * <p>Of a large contract each range of operations has a method of its own.
 */
final class ReceiveMethods {

  private final Contract contract;
  private final Conversions conversions;
  private final List<Range> ranges;

  ReceiveMethods(Contract contract, Conversions conversions) {
    this.contract = contract;
    this.conversions = conversions;
    this.ranges = Range.of(contract.operations());
  }

  List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    if (ranges.size() == 1) {
      Range all = ranges.get(0);
      methods.add(dispatch(Parts.takingSlot("dispatch"), all));
      methods.add(reify(Parts.takingSlot("reify"), all));
    } else {
      methods.add(selectDispatch());
      ranges.forEach(range -> methods.add(dispatch(Parts.takingSlot("dispatch", range), range)));
      methods.add(selectReify());
      ranges.forEach(range -> methods.add(reify(Parts.takingSlot("reify", range), range)));
    }
    methods.add(bind());
    methods.addAll(drops());
    return methods;
  }

  // @Override public void dispatch(MessageSlot slot) throws Exception {
  private MethodSpec selectDispatch() {
    MethodSpec.Builder method = Parts.takingSlot("dispatch").returns(void.class);
    if (throwsChecked(contract.operations())) {
      method.addException(Exception.class);
    }
    return method.addCode(select("$L(slot)", "dispatch", ranges)).build();
  }

  // @Override public Message reify(MessageSlot slot) {
  private MethodSpec selectReify() {
    return Parts.takingSlot("reify")
        .returns(RondoTypes.MESSAGE)
        .addCode(select("return $L(slot)", "reify", ranges))
        .build();
  }

  // if (slot.op <= 120) { dispatch1To120(slot); } else { dispatch121To200(slot); }
  private static CodeBlock select(String call, String name, List<Range> ranges) {
    return Range.select("slot.op", ranges, range -> CodeBlock.of(call, range.part(name)));
  }

  // switch (slot.op) { case DEPOSIT -> behavior.deposit(slot.word0); default -> throw ..; }
  private MethodSpec dispatch(MethodSpec.Builder method, Range range) {
    Suppressions.calling(range.operations()).addTo(method);
    method.returns(void.class);
    if (throwsChecked(range.operations())) {
      method.addException(Exception.class);
    }
    if (range.operations().isEmpty()) {
      return method.addStatement("throw unknownOperation(slot)").build();
    }
    method.beginControlFlow("switch (slot.op)");
    for (Operation operation : range.operations()) {
      method.addCode(dispatchCase(operation));
    }
    return method.addCode("default -> throw unknownOperation(slot);\n").endControlFlow().build();
  }

  // return switch (slot.op) { case DEPOSIT -> new AccountMessage.Deposit(slot.word0); .. };
  private MethodSpec reify(MethodSpec.Builder method, Range range) {
    Suppressions.reifying(range.operations()).addTo(method);
    method.returns(RondoTypes.MESSAGE);
    if (range.operations().isEmpty()) {
      return method.addStatement("throw unknownOperation(slot)").build();
    }
    method.addCode("return switch (slot.op) {\n$>");
    for (Operation operation : range.operations()) {
      method.addCode("case $L -> $L;\n", operation.names().constant(), reified(operation));
    }
    return method.addCode("default -> throw unknownOperation(slot);\n").addCode("$<};\n").build();
  }

  // @Override public void bind(Object behavior) { this.behavior = (Account) behavior; }
  private MethodSpec bind() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("bind")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Object.class, "behavior");
    if (contract.operations().isEmpty()) {
      return method.addCode("// No message runs on it.\n").build();
    }
    Suppressions.binding(contract).addTo(method);
    return method.addStatement("this.behavior = ($T) behavior", contract.self()).build();
  }

  /** What ends handles; nothing where no message has one. */
  private List<MethodSpec> drops() {
    List<Range> dropping = Range.of(contract.operations(), ReceiveMethods::hasHandles);
    MethodSpec.Builder method = Parts.takingSlot("drop").returns(void.class);
    if (dropping.get(0).operations().isEmpty()) {
      return List.of();
    }
    if (dropping.size() == 1) {
      return List.of(drop(method, dropping.get(0)));
    }
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(method.addCode(select("$L(slot)", "drop", dropping)).build());
    dropping.forEach(range -> methods.add(drop(Parts.takingSlot("drop", range), range)));
    return methods;
  }

  // switch (slot.op) { case SHOW -> { Handles.dropped(slot.ref0); } default -> {} }
  private static MethodSpec drop(MethodSpec.Builder method, Range range) {
    Suppressions.reifying(range.operations()).addTo(method);
    method.beginControlFlow("switch (slot.op)");
    for (Operation operation : range.operations()) {
      method.beginControlFlow("case $L ->", operation.names().constant());
      method.addCode(new Packing(operation).message());
      handles(operation)
          .forEach(handle -> method.addStatement("$T.dropped($L)", RondoTypes.HANDLES, handle));
      method.endControlFlow();
    }
    return method.addCode("default -> {}\n").endControlFlow().build();
  }

  private static boolean hasHandles(Operation operation) {
    return operation.parameters().stream().map(Parameter::type).anyMatch(SentType::isHandle);
  }

  /** Where the handles of a message are, as long as its slot is not cleared. */
  // slot.ref0, or message.page()
  private static List<CodeBlock> handles(Operation operation) {
    Packing packing = new Packing(operation);
    List<CodeBlock> handles = new ArrayList<>();
    for (int i = 0; i < operation.parameters().size(); i++) {
      if (operation.parameters().get(i).type().isHandle()) {
        handles.add(
            packing.isWide()
                ? packing.loads().get(i)
                : CodeBlock.of("slot.$L", packing.places().get(i).field()));
      }
    }
    return handles;
  }

  // case WITHDRAW -> cell.reply(slot, behavior.withdraw(slot.word0));
  private CodeBlock dispatchCase(Operation operation) {
    Packing packing = new Packing(operation);
    if (!packing.isWide() && !hasHandles(operation)) {
      CodeBlock call = call(operation, packing.loads());
      return CodeBlock.of("case $L -> $L;\n", operation.names().constant(), call);
    }
    return CodeBlock.builder()
        .beginControlFlow("case $L ->", operation.names().constant())
        .add(packing.message())
        .add(calls(operation, packing.loads()))
        .endControlFlow()
        .build();
  }

  // behavior.show((Cow<byte[]>) slot.ref0);
  // Handles.handled(slot.ref0);
  private CodeBlock calls(Operation operation, List<CodeBlock> arguments) {
    CodeBlock.Builder calls = CodeBlock.builder().addStatement("$L", call(operation, arguments));
    if (!(operation instanceof Ask ask && isAnsweredInTurn(ask))) {
      handles(operation)
          .forEach(handle -> calls.addStatement("$T.handled($L)", RondoTypes.HANDLES, handle));
    }
    return calls.build();
  }

  /** Whether handles live until a stage is complete, and belong to the actor's thread. */
  private static boolean isAnsweredInTurn(Ask ask) {
    return ask.isLate() && (ask.reply().isHandle() || hasHandles(ask));
  }

  // cell.reply(slot, behavior.withdraw(slot.word0))
  private CodeBlock call(Operation operation, List<CodeBlock> arguments) {
    CodeBlock handling = handling(operation, arguments);
    if (!(operation instanceof Ask ask)) {
      return handling;
    }
    if (isAnsweredInTurn(ask)) {
      List<CodeBlock> all = new ArrayList<>(List.of(CodeBlock.of("slot"), handling));
      all.addAll(handles(ask));
      return CodeBlock.of("cell.replyLaterInTurn($L)", CodeBlock.join(all, ",$W"));
    }
    return CodeBlock.of(
        ask.isLate() ? "cell.replyLater(slot,$W$L)" : "cell.reply(slot,$W$L)",
        conversions.ofReply(ask, handling));
  }

  // behavior.withdraw(slot.word0)
  private static CodeBlock handling(Operation operation, List<CodeBlock> arguments) {
    return CodeBlock.of(
        "$L.$N($Z$L)", receiver(operation), operation.name(), CodeBlock.join(arguments, ",$W"));
  }

  // behavior, or ((Account) behavior)
  private static CodeBlock receiver(Operation operation) {
    return operation
        .signature()
        .arbiter()
        .map(type -> CodeBlock.of("(($T) behavior)", type))
        .orElse(CodeBlock.of("behavior"));
  }

  // new AccountMessage.Withdraw(slot.word0)
  private static CodeBlock reified(Operation operation) {
    Packing packing = new Packing(operation);
    if (packing.isWide()) {
      return packing.record();
    }
    CodeBlock arguments = CodeBlock.join(packing.loads(), ",$W");
    return CodeBlock.of("new $T($Z$L)", operation.record(), arguments);
  }

  private static boolean throwsChecked(List<Operation> operations) {
    return operations.stream()
        .flatMap(operation -> operation.signature().thrown().stream())
        .anyMatch(thrown -> thrown.kind() == ThrownType.Kind.CHECKED);
  }
}
