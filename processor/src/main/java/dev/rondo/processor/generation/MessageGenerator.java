package dev.rondo.processor.generation;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.RondoTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code AccountMessage}: the messages as values, which print as calls in the source. */
final class MessageGenerator {

  /**
   * Names that Java forbids for record components, those of methods of Object without parameters,
   * and what the record itself names.
   */
  private static final List<String> FORBIDDEN_COMPONENTS =
      List.of(
          "Arrays",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          // Where a type of the user hides Arrays, that has its full name.
          "java",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private MessageGenerator() {}

  // public sealed interface AccountMessage extends Message {
  static TypeSpec generate(Contract contract) {
    return Parts.stamped(TypeSpec.interfaceBuilder(contract.names().message()), contract)
        .addModifiers(Parts.visibility(contract))
        .addModifiers(Modifier.SEALED)
        .addJavadoc("The messages of {@link $T}, as values.", contract.type())
        .addTypeVariables(contract.typeVariables())
        .addSuperinterface(RondoTypes.MESSAGE)
        .addTypes(
            contract.declaredOperations().stream().map(each -> record(contract, each)).toList())
        .build();
  }

  /** The names of the components of a message's record. */
  static List<String> componentNames(Operation operation) {
    NameAllocator names = new NameAllocator();
    FORBIDDEN_COMPONENTS.forEach(names::newName);
    return operation.parameters().stream()
        .map(parameter -> names.newName(parameter.name()))
        .toList();
  }

  // record Balance() implements AccountMessage, AskMessage<Long> {
  private static TypeSpec record(Contract contract, Operation operation) {
    List<String> names = componentNames(operation);
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(operation.names().record())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addAnnotations(Parts.nullness(operation, contract))
            .addAnnotations(Suppressions.recording(operation).annotations())
            .addTypeVariables(contract.typeVariables())
            .addJavadoc("A call of $L.", Parts.link(contract, operation))
            .recordConstructor(components(operation, names))
            .addSuperinterface(contract.message())
            .addMethod(print(operation, names));
    if (operation instanceof Ask ask) {
      record.addSuperinterface(
          ParameterizedTypeName.get(RondoTypes.ASK_MESSAGE, ask.reply().spelled().box()));
    }
    return record.build();
  }

  // (long cents)
  private static MethodSpec components(Operation operation, List<String> names) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (int i = 0; i < names.size(); i++) {
      components.addParameter(Parts.parameter(operation.parameters().get(i), names.get(i)));
    }
    return components.build();
  }

  // @Override public String toString() { return "withdraw(" + cents + ")"; }
  private static MethodSpec print(Operation operation, List<String> names) {
    List<CodeBlock> terms = new ArrayList<>();
    String text = operation.name() + "(";
    for (int i = 0; i < names.size(); i++) {
      terms.add(CodeBlock.of("$S", text));
      terms.add(printed(operation.parameters().get(i).type().name(), names.get(i)));
      text = ", ";
    }
    String end = names.isEmpty() ? text + ")" : ")";
    terms.add(CodeBlock.of("$S", end));
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $L", CodeBlock.join(terms, "$W+ "))
        .build();
  }

  // cents
  private static CodeBlock printed(TypeName type, String name) {
    if (!(type instanceof ArrayTypeName array)) {
      return CodeBlock.of("$N", name);
    }
    String method = array.componentType().isPrimitive() ? "toString" : "deepToString";
    return CodeBlock.of("$T.$L($N)", Arrays.class, method, name);
  }
}
