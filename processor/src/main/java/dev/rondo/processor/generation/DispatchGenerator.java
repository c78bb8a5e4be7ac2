package dev.rondo.processor.generation;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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
    Conversions conversions = new Conversions();
    ReceiveMethods receiving = new ReceiveMethods(contract, conversions);
    return Parts.withNullness(
            Parts.stamped(TypeSpec.classBuilder(contract.names().dispatch()), contract), contract)
        .addModifiers(Modifier.FINAL)
        .addJavadoc("Carries messages of {@link $T} from a ref to the behavior.", contract.type())
        .superclass(RondoTypes.GENERATED_REF)
        .addSuperinterface(contract.names().ref())
        .addFields(constants(contract))
        .addField(contract.type(), "behavior", Modifier.PRIVATE)
        .addMethod(constructor())
        .addMethod(withinConstructor(contract))
        .addMethods(SendMethods.of(contract, conversions))
        .addMethod(within(contract))
        .addMethod(receiving.dispatch())
        .addMethod(receiving.reify())
        .addMethod(receiving.bind())
        .addMethods(conversions.methods())
        .addType(new DescriptorGenerator(contract).generate())
        .build();
  }

  // static final Contract<Account, AccountRef> CONTRACT = new Descriptor();
  // private static final int FORMAT = 1;
  // private static final int DEPOSIT = 1;
  private static List<FieldSpec> constants(Contract contract) {
    List<FieldSpec> constants = new ArrayList<>();
    TypeName type = Parts.descriptorType(RondoTypes.CONTRACT, contract);
    constants.add(
        FieldSpec.builder(type, "CONTRACT", Modifier.STATIC, Modifier.FINAL)
            .initializer("new $L()", DescriptorGenerator.nameOf(contract))
            .build());
    constants.add(number("FORMAT", FORMAT));
    int number = 1;
    for (Operation operation : contract.operations()) {
      constants.add(number(operation.names().constant(), number++));
    }
    return constants;
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
        .addParameter(contract.names().dispatch(), "origin")
        .addParameter(Duration.class, "timeout")
        .addStatement("super(origin, timeout)")
        .build();
  }

  // @Override public AccountRef within(Duration timeout) {
  private static MethodSpec within(Contract contract) {
    return MethodSpec.methodBuilder("within")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(contract.names().ref())
        .addParameter(Duration.class, "timeout")
        .addStatement("return new $T(this, timeout)", contract.names().dispatch())
        .build();
  }
}
