package dev.rondo.processor.generation;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.RondoTypes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code AccountDispatch}: the ref's implementation, which also runs the messages. */
final class DispatchGenerator {

  /** Of the code that is generated; the runtime refuses what it does not understand. */
  private static final int FORMAT = 1;

  private DispatchGenerator() {}

  // final class AccountDispatch extends GeneratedRef implements AccountRef {
  static TypeSpec generate(Contract contract) {
    Conversions conversions = new Conversions(contract);
    return Parts.stamped(TypeSpec.classBuilder(contract.names().dispatch()), contract)
        .addModifiers(Modifier.FINAL)
        .addTypeVariables(contract.typeVariables())
        .addJavadoc("Carries messages of {@link $T} from a ref to the behavior.", contract.type())
        .superclass(RondoTypes.GENERATED_REF)
        .addSuperinterface(contract.ref())
        .addFields(constants(contract))
        .addFields(behavior(contract))
        .addMethod(constructor())
        .addMethod(withinConstructor(contract))
        .addMethods(contract.isGeneric() ? List.of(descriptor(contract)) : List.of())
        .addMethods(SendMethods.of(contract, conversions))
        .addMethod(within(contract))
        .addMethods(new ReceiveMethods(contract, conversions).all())
        .addMethods(new ShareMethods(contract, conversions).all())
        .addMethods(new RoutingHashMethods(contract).all())
        .addMethods(new LateReplyMethods(contract, conversions).all())
        .addMethods(conversions.methods())
        .addType(new DescriptorGenerator(contract).generate())
        .build();
  }

  // static final Contract<Account, AccountRef> CONTRACT = new Descriptor();
  // private static final int FORMAT = 1;
  // private static final int DEPOSIT = 1;
  private static List<FieldSpec> constants(Contract contract) {
    List<FieldSpec> constants = new ArrayList<>();
    constants.add(
        contract.isGeneric() ? genericDescriptor(contract) : descriptorConstant(contract));
    constants.add(number("FORMAT", FORMAT));
    int number = 1;
    for (Operation operation : contract.operations()) {
      constants.add(number(operation.names().constant(), number++));
    }
    return constants;
  }

  // private Account behavior;
  private static List<FieldSpec> behavior(Contract contract) {
    return contract.operations().isEmpty()
        ? List.of()
        : List.of(FieldSpec.builder(contract.self(), "behavior", Modifier.PRIVATE).build());
  }

  private static FieldSpec descriptorConstant(Contract contract) {
    TypeName type = Parts.descriptorType(RondoTypes.CONTRACT, contract);
    return FieldSpec.builder(type, "CONTRACT", Modifier.STATIC, Modifier.FINAL)
        .initializer("new $L()", Parts.descriptorName(contract))
        .build();
  }

  // private static final Contract<?, ?> CONTRACT = new Descriptor<>();
  private static FieldSpec genericDescriptor(Contract contract) {
    TypeName anything = WildcardTypeName.subtypeOf(Object.class);
    TypeName type = ParameterizedTypeName.get(RondoTypes.CONTRACT, anything, anything);
    return FieldSpec.builder(type, "CONTRACT", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $L<>()", Parts.descriptorName(contract))
        .build();
  }

  // static <K, V> Contract<Cache<K, V>, CacheRef<K, V>> contract() {
  private static MethodSpec descriptor(Contract contract) {
    TypeName type = Parts.descriptorType(RondoTypes.CONTRACT, contract);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("contract")
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(contract.typeVariables())
            .returns(type);
    Suppressions.describing().addTo(method);
    return method
        .addStatement(
            "return ($T<$T,$W$T>) CONTRACT", RondoTypes.CONTRACT, contract.self(), contract.ref())
        .build();
  }

  private static FieldSpec number(String name, int value) {
    return FieldSpec.builder(int.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", value)
        .build();
  }

  // private AccountDispatch(Cell cell) { super(CONTRACT, cell); }
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RondoTypes.CELL, "cell")
        .addStatement("super(CONTRACT, cell)")
        .build();
  }

  // private AccountDispatch(AccountDispatch origin, Duration timeout) { super(origin, timeout); }
  private static MethodSpec withinConstructor(Contract contract) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(contract.dispatch(), "origin")
        .addParameter(Duration.class, "timeout")
        .addStatement("super(origin, timeout)")
        .build();
  }

  // @Override public AccountRef within(Duration timeout) {
  private static MethodSpec within(Contract contract) {
    return MethodSpec.methodBuilder("within")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(contract.ref())
        .addParameter(Duration.class, "timeout")
        .addStatement("return $L(this, timeout)", Parts.newInstance(contract.dispatch()))
        .build();
  }
}
