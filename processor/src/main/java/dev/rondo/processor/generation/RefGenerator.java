package dev.rondo.processor.generation;

import com.palantir.javapoet.AnnotationSpec;
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

  private static final String JAVADOC_OF_WITHIN =
      """
      Returns a ref to the same actor that waits this long at most: an ask for its reply, and
      outside actors a call for room.\
      """;

  private RefGenerator() {}

  // public interface AccountRef extends ActorRef {
  static TypeSpec ref(Contract contract) {
    TypeSpec.Builder ref = refBuilder(contract, Suppressions.extending(contract));
    addParents(ref, contract);
    if (contract.inheritance().parents().isEmpty()) {
      ref.addSuperinterface(RondoTypes.ACTOR_REF);
    }
    return addDescriptor(ref, contract)
        .addMethods(messages(contract))
        .addMethod(within(contract))
        .build();
  }

  // public interface AccountRef extends ActorRef, AccountCalls {
  static TypeSpec header(Contract contract) {
    TypeSpec.Builder header =
        refBuilder(contract, Suppressions.ofContract(contract))
            .addSuperinterface(RondoTypes.ACTOR_REF)
            .addSuperinterface(contract.calls());
    return addDescriptor(header, contract).addMethod(within(contract)).build();
  }

  // interface AccountCalls {
  static TypeSpec calls(Contract contract) {
    TypeSpec.Builder calls =
        Parts.stamped(
                TypeSpec.interfaceBuilder(contract.names().calls()),
                contract,
                Suppressions.extending(contract))
            .addTypeVariables(typeParameters(contract))
            .addJavadoc("The messages of {@link $T}, for its ref.", contract.type());
    addParents(calls, contract);
    if (!contract.inheritance().isResolved() || contract.inheritance().parents().size() > 1) {
      // The parents' do not agree, and the header overrides what it does not see.
      calls.addMethod(within(contract));
    }
    return calls.addMethods(messages(contract)).build();
  }

  // public interface AccountRef extends ActorRef { AccountRef within(Duration timeout); }
  static TypeSpec placeholder(Contract contract) {
    List<TypeVariableName> unbounded =
        contract.typeVariables().stream().map(each -> TypeVariableName.get(each.name())).toList();
    return unboundBuilder(contract, Suppressions.ofContract(contract))
        .addTypeVariables(unbounded)
        .addSuperinterface(RondoTypes.ACTOR_REF)
        .addMethod(within(contract))
        .build();
  }

  private static TypeSpec.Builder refBuilder(Contract contract, Suppressions suppressions) {
    return unboundBuilder(contract, suppressions).addTypeVariables(typeParameters(contract));
  }

  private static TypeSpec.Builder unboundBuilder(Contract contract, Suppressions suppressions) {
    return Parts.stamped(TypeSpec.interfaceBuilder(contract.names().ref()), contract, suppressions)
        .addModifiers(Parts.visibility(contract))
        .addJavadoc("Reference to an actor that serves {@link $T}.", contract.type());
  }

  // <@Sendable K extends Comparable<K>, V>
  private static List<TypeVariableName> typeParameters(Contract contract) {
    AnnotationSpec sendable = AnnotationSpec.builder(RondoTypes.SENDABLE).build();
    return contract.declaration().typeParameters().stream()
        .map(
            parameter ->
                parameter.isSendable()
                    ? parameter.variable().annotated(sendable)
                    : parameter.variable())
        .toList();
  }

  private static void addParents(TypeSpec.Builder type, Contract contract) {
    contract.inheritance().parents().forEach(parent -> type.addSuperinterface(parent.ref()));
  }

  private static TypeSpec.Builder addDescriptor(TypeSpec.Builder ref, Contract contract) {
    if (!contract.isGeneric()) {
      ref.addField(constant(contract));
    }
    return ref.addMethod(descriptor(contract));
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
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("contract")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariables(contract.typeVariables())
            .returns(Parts.descriptorType(RondoTypes.CONTRACT, contract));
    return contract.isGeneric()
        ? method
            .addJavadoc("Describes the contract to an actor system.")
            .addStatement("return $T.contract()", contract.names().dispatch())
            .build()
        : method.addJavadoc("Returns {@link #CONTRACT}.").addStatement("return CONTRACT").build();
  }

  private static List<MethodSpec> messages(Contract contract) {
    return contract.operations().stream()
        .filter(operation -> isDeclared(operation, contract))
        .map(operation -> message(contract, operation))
        .toList();
  }

  /** An inherited message is declared again where calls of it could mean several declarations. */
  private static boolean isDeclared(Operation operation, Contract contract) {
    return contract.declaredOperations().contains(operation)
        || operation.signature().arbiter().isPresent();
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
    if (!contract.declaredOperations().contains(operation)) {
      method.addAnnotation(Override.class);
    }
    for (Parameter parameter : operation.parameters()) {
      method.addParameter(Parts.parameter(parameter, parameter.name()));
    }
    return method.varargs(operation.signature().isVarargs()).build();
  }

  // AccountRef within(Duration timeout);
  private static MethodSpec within(Contract contract) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("within").addJavadoc(JAVADOC_OF_WITHIN);
    if (!contract.inheritance().parents().isEmpty()) {
      method.addAnnotation(Override.class);
    }
    return method
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(contract.ref())
        .addParameter(Duration.class, "timeout")
        .build();
  }
}
