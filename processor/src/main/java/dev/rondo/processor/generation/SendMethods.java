package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.Passage;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the sending half of a dispatch class: the ref's methods.
 *
 * <p>Between claim and publish stand plain stores only; a wide message's record is made before.
 */
final class SendMethods {

  private final Contract contract;
  private final Conversions conversions;
  private final Operation operation;
  private final Packing packing;
  private final List<String> parameters;
  private final CodeBlock.Builder preparations = CodeBlock.builder();

  /** Those of handles, which come last: what fails before has the sender keep its own. */
  private final CodeBlock.Builder handles = CodeBlock.builder();

  private final List<String> handleNames = new ArrayList<>();
  private final CodeBlock.Builder returns = CodeBlock.builder();
  private final List<String> sent = new ArrayList<>();
  private final String cell;
  private final String slot;
  private final String message;
  private final String full;

  private SendMethods(Contract contract, Conversions conversions, Operation operation) {
    this.contract = contract;
    this.conversions = conversions;
    this.operation = operation;
    this.packing = new Packing(operation);
    NameAllocator names = new NameAllocator();
    hiddenByParameters().forEach(names::newName);
    this.parameters =
        operation.parameters().stream().map(parameter -> names.newName(parameter.name())).toList();
    this.cell = parameters.contains("cell") ? "this.cell" : "cell";
    for (int i = 0; i < parameters.size(); i++) {
      sent.add(prepare(operation.parameters().get(i), parameters.get(i), names));
    }
    this.slot = names.newName("slot");
    this.message = names.newName("message");
    this.full = names.newName("full");
  }

  static List<MethodSpec> of(Contract contract, Conversions conversions) {
    return contract.operations().stream()
        .map(operation -> new SendMethods(contract, conversions, operation).generate())
        .toList();
  }

  /** What the method's body names: a parameter of such a name would stand for it. */
  private Stream<String> hiddenByParameters() {
    return Stream.of(
        operation.names().constant(),
        operation.declaredBy().message().simpleName(),
        // Where a type of the user hides a class, that has its full name.
        "dev",
        "java",
        "original", // What a Cow's copier calls it.
        "Double",
        "Float",
        "Objects",
        "EnumSet",
        "Frozen",
        "Handles",
        "Optional",
        "Vouched");
  }

  // @Override public Ask<Receipt> withdraw(long cents) {
  private MethodSpec generate() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.name())
            .addAnnotation(Override.class)
            .addAnnotations(Parts.nullness(operation, contract))
            .addModifiers(Modifier.PUBLIC)
            .returns(Parts.returnType(operation));
    for (int i = 0; i < parameters.size(); i++) {
      method.addParameter(Parts.parameter(operation.parameters().get(i), parameters.get(i)));
    }
    method.varargs(operation.signature().isVarargs());
    Suppressions.overriding(operation).addTo(method);
    return method.addCode(body()).build();
  }

  /** Adds what has to be done to a parameter before the claim; returns the name of the result. */
  // Objects.requireNonNull(owner, "owner");
  // List<Line> sentLines = Frozen.list("lines", lines);
  private String prepare(Parameter parameter, String name, NameAllocator names) {
    if (parameter.refusesNull()) {
      preparations.addStatement("$T.requireNonNull($N, $S)", Objects.class, name, parameter.name());
    }
    Optional<CodeBlock> converted = conversions.ofParameter(parameter, name);
    if (converted.isEmpty()) {
      return name;
    }
    String result = names.newName("sent" + Words.capitalized(name));
    boolean isHandle = parameter.type().isHandle();
    (isHandle ? handles : preparations)
        .addStatement("$T $N =$W$L", parameter.type().spelled(), result, converted.get());
    if (isHandle) {
      handleNames.add(name);
      returns.addStatement("$T.takenBack($N, $N)", RondoTypes.HANDLES, name, result);
    }
    return result;
  }

  private CodeBlock body() {
    CodeBlock.Builder body = CodeBlock.builder().add(preparations.build());
    if (handles.isEmpty()) {
      return body.add(sending()).build();
    }
    return body.add(check())
        .add(handles.build())
        .beginControlFlow("try")
        .add(sending())
        .nextControlFlow("catch ($T $N)", RondoTypes.MAILBOX_FULL_EXCEPTION, full)
        .add(returns.build())
        .addStatement("throw $N", full)
        .endControlFlow()
        .build();
  }

  /** Where there are several, none may be split or moved before it is known that all can be. */
  // Handles.check(true, page, cover);
  private CodeBlock check() {
    if (handleNames.size() == 1) {
      return CodeBlock.of("");
    }
    boolean isOneMoved =
        operation.parameters().stream()
            .anyMatch(each -> each.type().isHandle() && each.type().passage() == Passage.MOVED);
    return CodeBlock.builder()
        .addStatement(
            "$T.check($L,$W$L)",
            RondoTypes.HANDLES,
            isOneMoved,
            CodeBlock.join(
                handleNames.stream().map(name -> CodeBlock.of("$N", name)).toList(), ",$W"))
        .build();
  }

  private CodeBlock sending() {
    CodeBlock.Builder body = CodeBlock.builder();
    List<CodeBlock> stores = stores();
    if (stores.isEmpty()) {
      return body.addStatement("$L", publish(claim())).build();
    }
    if (packing.isWide()) {
      List<CodeBlock> arguments = sent.stream().map(name -> CodeBlock.of("$N", name)).toList();
      body.addStatement("$T $N = $L", operation.record(), message, packing.newRecord(arguments));
    }
    body.addStatement("$T $N = $L", RondoTypes.MESSAGE_SLOT, slot, claim());
    stores.forEach(store -> body.addStatement("$L", store));
    return body.addStatement("$L", publish(CodeBlock.of("$N", slot))).build();
  }

  // cell.claimAsk(this, WITHDRAW)
  private CodeBlock claim() {
    return CodeBlock.of("$L.$L(this, $L)", cell, claiming(), operation.names().constant());
  }

  private String claiming() {
    if (operation instanceof Ask) {
      return "claimAsk";
    }
    return operation.signature().marks().isControl() ? "claimControl" : "claim";
  }

  // return cell.publishAsk(slot)
  private CodeBlock publish(CodeBlock claimed) {
    String format = operation instanceof Ask ? "return $L.publishAsk($L)" : "$L.publish($L)";
    return CodeBlock.of(format, cell, claimed);
  }

  // slot.word0 = cents
  private List<CodeBlock> stores() {
    if (packing.isWide()) {
      return List.of(CodeBlock.of("$N.ref0 = $N", slot, message));
    }
    List<CodeBlock> stores = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      stores.add(packing.places().get(i).store(slot, sent.get(i)));
    }
    return stores;
  }
}
