package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code AccountRef}: what senders hold. */
final class RefGenerator {

  private RefGenerator() {}

  // public interface AccountRef extends ActorRef {
  static TypeSpec ref(Contract contract) {
    return refBuilder(contract)
        .addField(constant(contract))
        .addMethod(descriptor(contract))
        .addMethods(messages(contract))
        .addMethod(within(contract))
        .build();
  }

  // public interface AccountRef extends ActorRef, AccountCalls {
  static TypeSpec header(Contract contract) {
    return refBuilder(contract)
        .addSuperinterface(contract.names().calls())
        .addField(constant(contract))
        .addMethod(descriptor(contract))
        .addMethod(within(contract))
        .build();
  }

  // interface AccountCalls {
  static TypeSpec calls(Contract contract) {
    return Parts.withNullness(
            Parts.stamped(TypeSpec.interfaceBuilder(contract.names().calls()), contract), contract)
        .addJavadoc("The messages of {@link $T}, for its ref.", contract.type())
        .addMethods(messages(contract))
        .build();
  }

  // public interface AccountRef extends ActorRef {}
  static TypeSpec placeholder(Contract contract) {
    return refBuilder(contract)
        .addTypeVariables(
            contract.declaration().typeParameters().stream().map(TypeVariableName::get).toList())
        .build();
  }

  private static TypeSpec.Builder refBuilder(Contract contract) {
    return Parts.withNullness(
            Parts.stamped(TypeSpec.interfaceBuilder(contract.names().ref()), contract), contract)
        .addModifiers(Parts.visibility(contract))
        .addJavadoc("Reference to an actor that serves {@link $T}.", contract.type())
        .addSuperinterface(RondoTypes.ACTOR_REF);
  }

  // Contract<Account, AccountRef> CONTRACT = AccountDispatch.CONTRACT;
  private static FieldSpec constant(Contract contract) {
    TypeName type = Parts.descriptorType(RondoTypes.CONTRACT, contract);
    return FieldSpec.builder(type, "CONTRACT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Describes the contract to an actor system.")
        .initializer("$T.CONTRACT", contract.names().dispatch())
        .build();
  }

  // static Contract<Account, AccountRef> contract() {
  private static MethodSpec descriptor(Contract contract) {
    return MethodSpec.methodBuilder("contract")
        .addJavadoc("Returns {@link #CONTRACT}.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Parts.descriptorType(RondoTypes.CONTRACT, contract))
        .addStatement("return CONTRACT")
        .build();
  }

  private static List<MethodSpec> messages(Contract contract) {
    return contract.operations().stream().map(operation -> message(contract, operation)).toList();
  }

  // Ask<Receipt> withdraw(long cents);
  private static MethodSpec message(Contract contract, Operation operation) {
    CodeBlock link = Parts.link(contract, operation);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.name())
            .addJavadoc(operation instanceof Ask ? "Asks $L." : "Tells $L.", link)
            .addAnnotations(Parts.deprecation(operation.signature().deprecation()))
            .addAnnotations(Suppressions.declaring(operation).annotations())
            .addAnnotations(Parts.nullness(operation, contract))
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(Parts.returnType(operation));
    for (Parameter parameter : operation.parameters()) {
      method.addParameter(Parts.parameter(parameter, parameter.name()));
    }
    return method.varargs(operation.signature().isVarargs()).build();
  }

  // AccountRef within(Duration timeout);
  private static MethodSpec within(Contract contract) {
    return MethodSpec.methodBuilder("within")
        .addJavadoc(
            """
            Returns a ref to the same actor that waits this long at most: an ask for its reply, and
            outside actors a call for room.\
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(contract.names().ref())
        .addParameter(Duration.class, "timeout")
        .build();
  }
}
